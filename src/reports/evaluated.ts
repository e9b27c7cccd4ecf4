import type { Card } from '../card/card';
import type { FrameworkResult } from '../frameworks/framework';
import type { Review } from '../review/review';

/** A card with what frameworks make of it. */
export interface EvaluatedCard {
	/** As users name it, with forward slashes. */
	readonly file: string;
	readonly card: Card;
	readonly review: Review;
	readonly frameworks: readonly FrameworkResult[];
}
