/**
 * What the features need of the core. They load it with `import()` when a document is first reviewed: reading the catalogue into memory
 * would keep the editor waiting at its start.
 */
export { ChunkCache, parseCard } from '../card/parse';
export { readEvalResults } from '../claims/results/structured';
export { findDisclosure } from '../disclosures/catalogue';
export { combineFixes } from '../fixes/combine';
export { disclosureFixes } from '../fixes/fixes';
export { insertSectionsFix } from '../fixes/insertSection';
export { FRAMEWORKS, findFramework } from '../frameworks/catalogue';
export { evaluateFrameworks } from '../frameworks/evaluate';
export { resultsActions } from '../fixes/results/actions';
export { insertTableFix } from '../fixes/results/table';
export { suppressHereFix, suppressInFileFix } from '../fixes/suppress';
export { completeMetadata } from '../language/completeMetadata';
export { completeCardKeys, completeSections } from '../language/completeSections';
export { completeSuppressions } from '../language/completeSuppressions';
export { findLinks } from '../language/links';
export { foldingLines, keySymbols } from '../language/structure';
export { BADGE_FORMATS, badgeOf } from '../reports/badge';
export { renderChecklist } from '../reports/checklist';
export { explainDisclosure } from '../reports/explanation';
export { plainExcerpt } from '../reports/markdown';
export { countDisclosed, opennessGroups } from '../reports/openness';
export { panelOf } from '../reports/panel';
export { renderNoCard, renderPanel } from '../reports/panelHtml';
export { panelPage } from '../reports/panelPage';
export { CHECKLIST_FORMATS, checklistName, timestamp } from '../reports/checklistFormats';
export { frameworksReport } from '../reports/frameworkJson';
export { mergeChecklist } from '../reports/mergeChecklist';
export { renderChanges } from '../reports/opennessChanges';
export { reportCard } from '../reports/reviewJson';
export { COMPARISON_FORMATS } from '../reports/comparisonFormats';
export { comparisonHtml } from '../reports/comparisonHtml';
export { webPage } from '../reports/html';
export { tableRow } from '../reports/table';
export { TABLE_FORMATS } from '../reports/tableFormats';
export { tableHtml } from '../reports/tableHtml';
export { repairsOf } from '../review/repairs';
export { completeConfiguration } from '../project/complete';
export { configurationFor } from '../project/configuration';
export { checklistFrameworks } from '../project/profiles';
export { configurationFromSettings, parseConfiguration } from '../project/parse';
export { mayBeCardText, mayBeModelCard } from '../review/recognition';
export { reviewSteps } from '../review/reviewer';
export { explainPlace } from './explainPlace';
