import type { Reference } from '../disclosures/disclosure';
import { findFramework } from '../frameworks/catalogue';
import type { FrameworkId } from '../frameworks/framework';
import { t } from '../l10n/translate';

const title = (id: FrameworkId): string => t(findFramework(id).title);
const edition = (id: FrameworkId): string => t('{0} ({1})', title(id), t(findFramework(id).version));

/** The frameworks that ask for disclosures, by the names that people know them by. */
const NAMES: Readonly<Record<Reference['framework'], () => string>> = {
	'hf': () => title('hub'),
	'mitchell': () => edition('mitchell'),
	'mof': () => title('mof'),
	'osaid': () => `${title('osaid')} ${findFramework('osaid').version}`,
	'osai-index': () => title('european-index'),
	'fmti': () => edition('fmti-2025'),
	'eu-ai-act': () => t('EU AI Act'),
	'cyclonedx': () => 'CycloneDX 1.7',
	'spdx-ai': () => t('SPDX 3.0.1 AI and Dataset profiles'),
};

/** The name of a framework that asks for disclosures. */
export function frameworkName(framework: Reference['framework']): string {
	return NAMES[framework]();
}
