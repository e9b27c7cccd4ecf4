import { isDisclosed, type Assessment } from '../review/review';

/** How many of the items that apply are disclosed. */
export function coverageOf(assessments: readonly Assessment[]): { readonly done: number; readonly total: number } {
	return {
		done: assessments.filter(({ status }) => isDisclosed(status)).length,
		total: assessments.filter(({ status }) => status !== 'not-applicable').length,
	};
}
