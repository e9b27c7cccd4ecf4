import type { Range } from '../../../card/range';
import { findDisclosure } from '../../../disclosures/catalogue';
import type { DisclosureId } from '../../../disclosures/disclosure';
import { t } from '../../../l10n/translate';
import { idOfLicense, licenseKind } from '../../../vocabulary/licenseNames';
import { quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';
import { openClaim } from '../../openClaims';
import { onlyLicense, statedLicenses } from '../../stated/licenses';

const DATA = /\bdata|corpus|corpora|数据|语料|資料|データ|コーパス|데이터|말뭉치|donn[ée]es|daten|datos/iu;
const CODE = /\btraining (?:code|scripts?|recipe)|训练代码|訓練程式碼|学習コード|학습 코드|code d['’]entraînement|trainingscode|código de entrenamiento/iu;
/** What the Open Source AI Definition asks for besides the weights, and how a place speaks of it. */
const NEEDED: readonly (readonly [id: DisclosureId, named: RegExp])[] = [['data/sources', DATA], ['availability/training-data', DATA], ['availability/training-code', CODE]];

/** The card calls the model open source, and something else in it says that it is not. Open weights are no such claim. */
export const openClaimRule: ConsistencyRule = {
	ruleId: 'consistency/open-claim',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const claim = openClaim(metadata.reading);
		if (!claim) return;
		const range = metadata.mark(claim);
		const license = licenseOf(metadata);
		const against = license && messageAgainst(license);
		if (against !== undefined) {
			yield { message: against, range };
			return;
		}
		const withheld = withheldItem(metadata);
		if (withheld) {
			yield { message: t('The text calls the model open source, but by line {0} this is not disclosed: {1}. The Open Source AI Definition asks for it beside the weights. Say “open weights”, or disclose it.', metadata.card.lines.position(withheld.range.start).line + 1, withheld.title), range };
			return;
		}
		const missing = missingTitles(metadata);
		if (missing !== '') yield { message: t('The text calls the model open source, but says nothing of this: {0}. The Open Source AI Definition asks for it beside the weights. Disclose it, or say “open weights”.', missing), range, severity: 'information' };
	},
};

/** What a licence of that kind keeps from being open source; `undefined` for one that may be. */
function messageAgainst({ name, kind }: { readonly name: string; readonly kind: string }): string | undefined {
	switch (kind) {
		case 'non-commercial': return t('The text calls the model open source, but its licence {0} rules out commercial use, and open source is what anybody may use for any purpose. Say “open weights”, or choose a licence that allows it.', quote(name));
		case 'no-derivatives': return t('The text calls the model open source, but its licence {0} rules out changes, and open source is what anybody may use for any purpose. Say “open weights”, or choose a licence that allows it.', quote(name));
		case 'restricted-use': return t('The text calls the model open source, but its licence {0} restricts what the model may be used for, and open source is what anybody may use for any purpose. Say “open weights”, or choose a licence that allows it.', quote(name));
		default: return undefined;
	}
}

/** The licence of the metadata, by its name where it is none of the Hub's, else that of the text. */
function licenseOf(metadata: HubMetadata): { readonly name: string; readonly kind: string } | undefined {
	const declared = metadata.texts('license').map(({ node }) => node.value);
	const own = declared.length === 1 && declared[0] === 'other' ? metadata.texts('license_name').map(({ node }) => node.value) : declared;
	const stated = own.length === 0 ? onlyLicense(statedLicenses(metadata.reading))?.name : undefined;
	const name = own.length === 1 ? own[0] : stated?.text;
	if (name === undefined) return undefined;
	const kind = licenseKind((stated && idOfLicense(stated)) ?? name) ?? (/(?:^|[-_ ])(?:nc|non[-_ ]?commercial|research[-_ ]only)(?:[-_ ]|$)/iu.test(name) ? 'non-commercial' : undefined);
	return kind === undefined ? undefined : { name, kind };
}

/** The first needed disclosure that the card declares as withheld, with the place. */
function withheldItem(metadata: HubMetadata): { readonly title: string; readonly range: Range } | undefined {
	for (const [id, named] of NEEDED) {
		const { status, evidence } = metadata.assessment(id)!;
		const range = status === 'withheld' ? evidence.find((item) => item.status === 'withheld' && named.test(metadata.source(item.range)))?.range : undefined;
		if (range) return { title: titleOf(id), range };
	}
	return undefined;
}

/** What the card says nothing of. Where the data are is not asked of a card that does not tell what they are. */
function missingTitles(metadata: HubMetadata): string {
	return NEEDED.filter(([id]) => id !== 'availability/training-data' && metadata.assessment(id)?.status === 'missing').map(([id]) => titleOf(id)).join(t(', '));
}

function titleOf(id: DisclosureId): string {
	return t(findDisclosure(id).title).toLowerCase();
}
