import assert from 'node:assert/strict';
import { reviewFile } from '../../src/review/reviewer';

function missing(text: string): { readonly severities: ReadonlySet<string>; readonly message: string } {
	const findings = reviewFile({ path: 'README.md', text, treatAs: 'card' }).review.findings.filter(({ ruleId }) => ruleId === 'risk/limitations');
	return { severities: new Set(findings.map(({ severity }) => severity)), message: findings[0]?.message ?? '' };
}

describe('review: a card in a script that is not read', () => {
	it('says softly what it did not find', () => {
		for (const text of ['# Сова-7B\n\nМодель ошибается в длинных диалогах и плохо знает редкие языки.', '# بومة\n\nالنموذج يخطئ كثيرا في الرياضيات ولا يعرف اللهجات.', '# उल्लू\n\nयह मॉडल अक्सर गलत उत्तर देता है।']) {
			const { severities, message } = missing(text);
			assert.deepEqual([...severities], ['hint'], text);
			assert.match(message, /language that is not read/u);
		}
	});

	it('warns as ever where most of it is read', () => {
		for (const text of ['# Owl-7B\n\nA model for Russian (русский) that hoots.', '# 猫头鹰\n\n这是一个语言模型，支持 русский。', '# フクロウ\n\nこれは言語モデルです。', '# m']) {
			const { severities, message } = missing(text);
			assert.ok(!severities.has('hint') && severities.size === 1, text);
			assert.doesNotMatch(message, /not read/u);
		}
	});
});
