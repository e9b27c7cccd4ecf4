import { t } from '../../../l10n/translate';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';

/** What READMEs of software repositories have: there the card is read without the Hub. */
const SOFTWARE = /\bgit clone |\bpip install -[er] |\bpython3? setup\.py |github\.com\/[\w.-]{1,60}\/[\w.-]{1,100}\/(?:actions|workflows)\b|\/badge\.svg/u;

/** What a file calls itself that is first of all a card. */
const TITLE = /model[\s-]card|模型卡|モデルカード|모델\s?카드|tarjeta del? modelo|fiche d[eu] mod[eè]le|modellkarte/iu;

/** The Hub takes such a card and warns of “empty or missing yaml metadata in repo card” (huggingface_hub, hf_api.py). */
export const blockMissing: MetadataRule = {
	ruleId: 'metadata/block-missing',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, path } = metadata;
		const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
		if (card.format !== 'markdown' || card.frontMatter || (name !== 'readme.md' && name !== 'model_card.md')) return;
		const heading = card.sections.find((section) => section.heading)?.heading;
		// The Hub reads README.md only; most READMEs that do not call themselves a model card are those of a code repository.
		const isForHub = name === 'readme.md' && TITLE.test(heading?.text ?? '') && !SOFTWARE.test(card.text);
		const start = card.text.length - card.text.trimStart().length;
		yield {
			severity: isForHub ? 'warning' : 'hint',
			message: isForHub
				? t('No metadata: without a block between two lines of “---” at the top, the Hub finds the model by no licence, language or task. Add one with license, language and pipeline_tag.')
				: t('No metadata: should this card go to the Hub as README.md, it needs a block between two lines of “---” at the top, with license, language and pipeline_tag.'),
			range: heading?.textRange ?? metadata.mark({ start, end: card.text.length }),
		};
	},
};
