import { assert } from 'chai';
import { chooseLanguage } from '../../src/cli/language';
import { UsageError } from '../../src/cli/io';
import { setMessages, t } from '../../src/l10n/translate';

describe('the language of the command line', () => {
	afterEach(() => { setMessages(undefined); });

	const spoken = (args: readonly string[], locale?: string): string => {
		chooseLanguage(args, locale);
		return t('no findings');
	};

	it('is that of the locale', () => {
		for (const locale of ['zh_CN.UTF-8', 'zh_CN', 'zh', 'zh-Hans', 'zh_SG.utf8']) assert.equal(spoken([], locale), '没有问题', locale);
		for (const locale of [undefined, '', 'C', 'en_GB.UTF-8', 'zh_TW.UTF-8', 'zhx', 'zh_HK']) assert.equal(spoken([], locale), 'no findings', locale);
	});

	it('is the one that the option names, which the commands do not see', () => {
		assert.deepEqual(chooseLanguage(['check', '--lang', 'zh-CN', 'a.md'], 'en_GB'), ['check', 'a.md']);
		assert.equal(t('no findings'), '没有问题');
		assert.deepEqual(chooseLanguage(['check', '--lang=en', 'a.md', '--', '--lang'], 'zh_CN'), ['check', 'a.md', '--', '--lang']);
		assert.equal(t('no findings'), 'no findings');
	});

	it('is refused when there is none of that name', () => {
		assert.throws(() => chooseLanguage(['--lang', 'fr'], undefined), UsageError, '“fr” is not one of en, zh-cn');
		assert.throws(() => chooseLanguage(['check', '--lang'], undefined), UsageError);
	});
});
