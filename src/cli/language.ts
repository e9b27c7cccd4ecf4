import chinese from '../../media/l10n/bundle.l10n.zh-cn.json';
import { setMessages } from '../l10n/translate';
import { UsageError } from './io';
import { oneOf } from './options';

const LANGUAGES = ['en', 'zh-cn'] as const;
type MessageLanguage = (typeof LANGUAGES)[number];

/** Simplified Chinese as locales name it: `zh_CN.UTF-8`. */
const CHINESE = /^zh(?:[_-](?:cn|sg|hans)\b|[.@]|$)/iu;

/**
 * Sets the language of all messages: the one that `--lang` names, or else that of the locale, or English.
 *
 * @param locale as `LC_ALL` or `LANG` give it
 * @returns the arguments without the option
 * @throws UsageError
 */
export function chooseLanguage(args: readonly string[], locale: string | undefined): readonly string[] {
	const end = args.includes('--') ? args.indexOf('--') : args.length;
	const at = args.findIndex((arg, index) => index < end && /^--lang(?:=|$)/u.test(arg));
	if (at < 0) {
		speak(CHINESE.test(locale ?? '') ? 'zh-cn' : 'en');
		return args;
	}
	const [option, value] = args[at]!.split('=', 2) as [string, string | undefined];
	const named = value ?? args[at + 1];
	if (named === undefined) throw new UsageError(`${option}: a language is missing`);
	speak(oneOf('--lang', named.toLowerCase(), LANGUAGES));
	return args.filter((_, index) => index !== at && (value !== undefined || index !== at + 1));
}

function speak(language: MessageLanguage): void {
	setMessages(language === 'zh-cn' ? chinese : undefined);
}
