import { strict as assert } from 'node:assert';
import { printable, printableJson } from '../../src/cli/printable';

describe('printable', () => {
	it('escapes control characters, line breaks and bidirectional overrides', () => {
		assert.equal(printable('a\u001b[31mb\r\n\tc\u0007\u007f\u009b\u2028\u202e\u2066'), 'a\\u001b[31mb\\u000d\\u000a\\u0009c\\u0007\\u007f\\u009b\\u2028\\u202e\\u2066');
	});

	it('leaves text of any script and emoji sequences as they are', () => {
		const text = '模型卡 モデル 카드 “Ünïcode” 👩‍🔬 e\u0301';
		assert.equal(printable(text), text);
	});

	it('keeps the value of a JSON document', () => {
		const value = { text: 'a\u001b\u009b\u202e\n\t"\\', other: '模型' };
		const json = printableJson(`${JSON.stringify(value, undefined, '\t')}\n`);
		for (const unit of ['\u001b', '\u009b', '\u202e']) assert.ok(!json.includes(unit));
		assert.deepEqual(JSON.parse(json), value);
	});
});
