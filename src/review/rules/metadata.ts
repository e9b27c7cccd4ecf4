import type { Card } from '../../card/card';
import type { MetadataProblem } from '../../card/metadata';
import type { Finding, Severity } from '../review';

/** What the Hub does with such a block on push: an error where it refuses it, a warning where it warns or readers differ. */
const RULES: Readonly<Record<MetadataProblem['kind'], readonly [ruleId: string, severity: Severity]>> = {
	'syntax': ['metadata/yaml-invalid', 'error'],
	'not-a-mapping': ['metadata/not-a-mapping', 'error'],
	'empty': ['metadata/block-empty', 'error'],
	'unclosed': ['metadata/block-unclosed', 'warning'],
	'duplicate-key': ['metadata/duplicate-key', 'warning'],
};

/** The problems of the YAML block as findings. */
export function checkMetadata(card: Card): readonly Finding[] {
	return (card.frontMatter?.problems ?? []).map(({ kind, message, range }): Finding => {
		const [ruleId, severity] = RULES[kind];
		return { ruleId, severity, message, range, fixes: [] };
	});
}
