import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import { addKeyFix } from '../../src/fixes/addKey';
import { disclosureFixes } from '../../src/fixes/fixes';
import { toSnippets } from '../../src/fixes/snippet';

/** What an editor makes of a snippet when its values are left as they are. */
function expand(snippet: string): string {
	return snippet.replace(/\$\{\d+:([^}]*)\}|\$\d+|\\([\\$}])/gu, (_, value: string | undefined, escaped: string | undefined) => value ?? escaped ?? '');
}

describe('toSnippets', () => {
	it('numbers the things to write through all texts', () => {
		assert.deepEqual(toSnippets(['a [More Information Needed] b [待补充]', 'c', '[give the reason].\n[请说明原因]。']), ['a ${1:[More Information Needed]} b ${2:[待补充]}', 'c', '${3:[give the reason]}.\n${4:[请说明原因]}。']);
	});

	it('leads to the value of a new key', () => {
		assert.deepEqual(toSnippets(['license: # an identifier\r\nlanguage: # codes\r\n']), ['license: $1# an identifier\r\nlanguage: $2# codes\r\n']);
		assert.equal(toSnippets(['citation: | # How to cite.\n  [More Information Needed]'])![0], 'citation: | # How to cite.\n  ${1:[More Information Needed]}');
	});

	it('leaves other texts alone', () => {
		assert.isUndefined(toSnippets(['', 'apache-2.0', '# a: # b', '[a]']));
	});

	it('keeps what means something in a snippet', () => {
		assert.deepEqual(toSnippets(['${1:x} $TM_FILENAME \\$ {a} [More Information Needed]}']), ['\\${1:x\\} \\$TM_FILENAME \\\\\\$ {a\\} ${1:[More Information Needed]}\\}']);
	});

	it('stops at something in every fix of a disclosure and says the same', () => {
		for (const text of ['# $T \\ ${x}\n\nA model.\n', '---\nlicense:\n---\n# 标题\n\n请看下文。\n', '']) {
			for (const disclosure of DISCLOSURES) {
				for (const { title, edits } of disclosureFixes(parseCard(text), disclosure)) {
					const texts = edits.map(({ newText }) => newText);
					assert.deepEqual(toSnippets(texts)?.map(expand), texts, `${disclosure.id}: ${title}`);
				}
			}
		}
		assert.match(toSnippets(addKeyFix(parseCard('# T\n'), findDisclosure('license/weights'))!.edits.map(({ newText }) => newText))![0]!, /^---\nlicense: \$1# /u);
	});
});
