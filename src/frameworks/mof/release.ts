import type { Range } from '../../card/range';
import type { ContentType } from './components';

/** A part that a release says to include. */
export interface IncludedComponent {
	/** The identifier of a component. */
	readonly id: string;
	/** Its own licence; `unlicensed` when it expressly has none, `undefined` when those of the release hold. */
	readonly license: string | undefined;
	readonly evidence: readonly { readonly range: Range; readonly says: string }[];
}

export const UNLICENSED = 'unlicensed';

/** What the Model Openness Framework judges: the parts of a release and their licences. */
export interface Release {
	/** The licences of the whole distribution and of all parts of a type. */
	readonly licenses: { readonly [scope in ContentType | 'distribution']?: string };
	/** Each component once. */
	readonly components: readonly IncludedComponent[];
	/** The components of which the source cannot say whether they are included. */
	readonly unknown: readonly string[];
}
