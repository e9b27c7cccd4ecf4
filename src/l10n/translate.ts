let messages: Readonly<Record<string, string>> = {};

/** Sets the language of all messages to come: the translations by the English text. Texts that are not among them stay English. */
export function setMessages(translations: Readonly<Record<string, string>> | undefined): void {
	messages = translations ?? {};
}

/**
 * A message for people in their language, by the rules of `vscode.l10n.t`: `{0}` stands for the first value, and what has no value stays as it is.
 *
 * @param message the whole English text, as a literal, so that tests find it
 */
export function t(message: string, ...values: readonly (string | number)[]): string {
	const translated = Object.hasOwn(messages, message) ? messages[message]! : message;
	return translated.replace(/\{(\d{1,2})\}/gu, (whole, index: string) => String(values[Number(index)] ?? whole));
}
