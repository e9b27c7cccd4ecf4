/**
 * What the features need of the core. They load it with `import()` when a document is first reviewed: reading the catalogue into memory
 * would keep the editor waiting at its start.
 */
export { ChunkCache } from '../card/parse';
export { findDisclosure } from '../disclosures/catalogue';
export { insertSectionsFix } from '../fixes/insertSection';
export { FRAMEWORKS, findFramework } from '../frameworks/catalogue';
export { evaluateFrameworks } from '../frameworks/evaluate';
export { renderChecklist } from '../reports/checklist';
export { reviewSteps } from '../review/reviewer';
export { explainPlace } from './explainPlace';
