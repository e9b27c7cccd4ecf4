import { assert } from 'chai';
import { setMessages, t } from '../../src/l10n/translate';

describe('l10n', () => {
	afterEach(() => { setMessages(undefined); });

	it('puts values into a message', () => {
		assert.equal(t('{0} of {1}: {0}', 2, 'x {0}'), '2 of x {0}: 2');
		assert.equal(t('{0} of {1}', 2), '2 of {1}');
	});

	it('takes the translation where there is one', () => {
		setMessages({ 'Missing {0}.': '缺少{0}。' });
		assert.equal(t('Missing {0}.', '许可证'), '缺少许可证。');
		assert.equal(t('toString'), 'toString');
	});
});
