import { t } from '../l10n/translate';
import { isUnsaid, type Status } from '../review/review';

/** What a status says, for people; see docs/statuses.md. */
export const STATUS_TEXTS: Readonly<Record<Status, string>> = {
	'disclosed': 'disclosed',
	'disclosed-negative': 'disclosed: the card says that there is none',
	'partial': 'only touched upon',
	'linked': 'disclosed in another document that the card points to',
	'withheld': 'withheld: the card says that it is not given',
	'not-applicable': 'not applicable, says the card',
	'placeholder': 'only a placeholder',
	'missing': 'not disclosed',
};

/** Whether there is something left to write. */
export function isOpen(status: Status): boolean {
	return isUnsaid(status) || status === 'partial';
}

/** A status in a word or two, for lists. */
export function statusWord(status: Status): string {
	switch (status) {
		case 'disclosed': return t('disclosed');
		case 'disclosed-negative': return t('disclosed: none');
		case 'partial': return t('touched upon');
		case 'linked': return t('linked');
		case 'withheld': return t('withheld');
		case 'not-applicable': return t('not applicable');
		case 'placeholder': return t('placeholder');
		case 'missing': return t('missing');
	}
}
