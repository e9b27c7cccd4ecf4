import { assert } from 'chai';
import { completeSuppressions } from '../../src/language/completeSuppressions';
import type { Completion } from '../../src/language/completion';
import { reviewFile } from '../../src/review/reviewer';
import { RULE_IDS } from '../../src/review/ruleIds';
import { atCursor } from './cursor';

/** The completions at the cursor, which `|` stands for. */
function complete(marked: string, path = 'MODEL_CARD.md'): readonly Completion[] {
	const offset = marked.indexOf('|');
	const { card, review } = reviewFile({ path, text: marked.replace('|', ''), treatAs: 'card' });
	assert(card && offset >= 0);
	return completeSuppressions(card, review, offset);
}

/** The cursor stands as `|` in what is accepted. */
const { labels, accept } = atCursor(complete, (snippet) => snippet.replace('$0', '|'));

const KINDS = ['model-card-review-disable-next-line', 'model-card-review-disable-line', 'model-card-review-disable-file', 'model-card-review-disable', 'model-card-review-enable'];
const CARD = '---\nlicense: mit\nlanguage: english\n---\n\n# Heron\n\n## Training Data\n\n[More Information Needed]\n\n';
const front = (line: string): string => CARD.replace('license: mit', line);
const yaml = (line: string): readonly [string, string] => [`name: Heron\n${line}\nlicense: mit\n`, 'modelcard.yaml'];

describe('completion in comments that suppress', () => {
	it('offers the kinds, each with what it holds for', () => {
		for (const content of ['<!-- |', '<!--|', '<!-- mod|', '<!-- model-card-review-|', '<!-- model-card-review-disable-li| -->', 'Text <!-- model-card-review-| -->', '<!-- model-card-review-disable-lin|e data/sources -->']) {
			for (const eol of ['\n', '\r\n']) assert.deepEqual(labels(`${CARD}${content}\n\n## Uses\n`.replaceAll('\n', eol)), KINDS, content);
		}
		assert.deepEqual(labels(front('# model-card|')), KINDS);
		assert.deepEqual(labels(front('license: mit # model-card-review-|')), KINDS);
		assert.deepEqual(labels(...yaml('# |')), KINDS);
		assert.deepEqual(labels(...yaml('license: mit #|')), KINDS);
		assert.deepEqual(labels('# model-card-review-|\n- dataset:\n    id: cais/hle\n', 'model/.eval_results/hle.yaml'), KINDS);
		assert.isTrue(complete(`${CARD}<!-- |`).every(({ detail }) => detail));
	});

	it('ends a comment that has no end', () => {
		const [nextLine] = KINDS;
		assert.equal(accept(`${CARD}<!-- mod|\n`, nextLine!), `${CARD}<!-- ${nextLine} | -->\n`);
		assert.equal(accept(`${CARD}<!-- mod|>\n`, nextLine!), `${CARD}<!-- ${nextLine} | -->\n`);
		assert.equal(accept(`${CARD}<!-- mod| -->\n`, nextLine!), `${CARD}<!-- ${nextLine} | -->\n`);
		assert.equal(accept(front('# mod|'), nextLine!), front(`# ${nextLine} |`));
		assert.equal(accept(`${CARD}<!-- model-card-review-dis|able-lin data/size -->\n`, nextLine!), `${CARD}<!-- ${nextLine} data/size -->\n`);
	});

	it('offers the rules, first those that the card breaks, with title and message', () => {
		for (const content of [`${CARD}<!-- model-card-review-disable-next-line |`, `${CARD}<!-- model-card-review-disable-file data/s| -->`, front('license: mit\n# model-card-review-disable-line |')]) {
			const all = complete(content);
			assert.sameMembers(all.map(({ label }) => label), [...RULE_IDS], content);
			const found = all.slice(0, all.findIndex(({ documentation }) => documentation === undefined)).map(({ label }) => label);
			assert.includeMembers(found, ['metadata/language-code', 'data/sources'], content);
			assert.notInclude(found, 'license/weights', content);
		}
		const sources = complete(`${CARD}<!-- model-card-review-disable-file data/s| -->`).find(({ label }) => label === 'data/sources')!;
		assert.equal(sources.detail, 'Training data sources');
		assert.match(sources.documentation!, /placeholder/u);
		assert.includeMembers([...labels(...yaml('# model-card-review-disable-file |'))], ['data/sources', 'metadata/language-code']);
	});

	it('offers those first that may be enabled again', () => {
		assert.equal(labels(`${CARD.replace('## Training', '<!-- model-card-review-disable data/sources -->\n\n## Training')}<!-- model-card-review-enable | -->`)[0], 'data/sources');
	});

	it('offers no rule twice, and puts one in the place of what is written', () => {
		assert.notInclude(labels(`${CARD}<!-- model-card-review-disable-file data/sources, | -->`), 'data/sources');
		assert.equal(accept(`${CARD}<!-- model-card-review-disable-file data/size data/s|our -->`, 'data/sources'), `${CARD}<!-- model-card-review-disable-file data/size data/sources -->`);
		assert.equal(accept(`${CARD}<!-- model-card-review-disable-file da|-->`, 'data/sources'), `${CARD}<!-- model-card-review-disable-file data/sources-->`);
		assert.equal(accept(front('# model-card-review-disable-file safety/red-|'), 'safety/red-teaming'), front('# model-card-review-disable-file safety/red-teaming'));
	});

	it('is silent in reasons, other comments, code, values and text', () => {
		for (const content of [
			'<!-- model-card-review-disable-line data/sources -- be|', '<!-- model-card-review-disable-line -- |', '<!-- an|other -->', '<!-- see model-|', '<!-- model-card-review-disable-lin da|',
			'<!-- done --> mod|', 'model-card-review-|', '# model-card-review-|', '```html\n<!-- model-card-review-|\n```', '    <!-- model-card-review-|',
		]) {
			assert.deepEqual(labels(`${CARD}${content}\n`), [], content);
		}
		for (const line of ['title: "# model-card-review-|"', 'title: >\n  x\n  # model-card-review-|', '# see mod|', 'a#model-card-review-|: b']) assert.deepEqual(labels(front(line)), [], line);
		assert.deepEqual(labels(...yaml('text: >\n  # model-card-review-|')), []);
	});
});
