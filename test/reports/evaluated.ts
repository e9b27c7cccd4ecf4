import { findFramework } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import type { FrameworkId } from '../../src/frameworks/framework';
import type { EvaluatedCard } from '../../src/reports/evaluated';
import { reviewFile } from '../../src/review/reviewer';

/** A card, whatever it says, with what frameworks make of it. */
export function evaluate(text: string, frameworks: readonly FrameworkId[] = ['open-science'], file = 'README.md'): EvaluatedCard {
	const { card, review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
	return { file, card: card!, review, frameworks: evaluateFrameworks(frameworks.map(findFramework), card!, review) };
}
