import type { Reference } from '../disclosures/disclosure';
import { findFramework } from '../frameworks/catalogue';
import type { FrameworkId } from '../frameworks/framework';

const title = (id: FrameworkId): string => findFramework(id).title;
const edition = (id: FrameworkId): string => `${title(id)} (${findFramework(id).version})`;

/** The frameworks that ask for disclosures, by the names that people know them by. */
export const FRAMEWORK_NAMES: Readonly<Record<Reference['framework'], string>> = {
	'hf': title('hub'),
	'mitchell': edition('mitchell'),
	'mof': title('mof'),
	'osaid': `${title('osaid')} ${findFramework('osaid').version}`,
	'osai-index': title('european-index'),
	'fmti': edition('fmti-2025'),
	'eu-ai-act': 'EU AI Act',
	'cyclonedx': 'CycloneDX 1.7',
	'spdx-ai': 'SPDX 3.0.1 AI and Dataset profiles',
};
