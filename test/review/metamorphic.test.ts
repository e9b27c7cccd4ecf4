import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Section } from '../../src/card/card';
import { parseCard } from '../../src/card/parse';
import { sectionTopics } from '../../src/claims/topics';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import type { DisclosureId } from '../../src/disclosures/disclosure';
import { assess } from '../../src/review/assess';
import { readCard } from '../../src/review/reading';
import type { Status } from '../../src/review/review';
import { without } from '../../scripts/evaluate/deletion';

const CARDS = ['good', 'poor', 'chinese', 'template'].map((name) => ({ name, text: readFileSync(new URL(`../../examples/${name}/README.md`, import.meta.url), 'utf8') }));

function statuses(text: string): Readonly<Record<string, Status>> {
	return Object.fromEntries(assess(readCard(parseCard(text))).map(({ id, status }) => [id, status]));
}

/** Writes every heading anew; `write` gets the section and the heading's words as they stand in the card. */
function withHeadings(text: string, write: (section: Section, words: string) => string): string {
	let result = '';
	let at = 0;
	for (const section of parseCard(text).sections) {
		if (!section.heading) continue;
		const { range, textRange } = section.heading;
		result += text.slice(at, range.start) + write(section, text.slice(textRange.start, textRange.end));
		at = range.end;
	}
	return result + text.slice(at);
}

const hashes = (section: Section): string => '#'.repeat(section.heading!.level);

/** Other ways to write the same card. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
	'setext headings': (text) => withHeadings(text, (section, words) => (section.level === 1 ? `${words}\n${'='.repeat(5)}` : section.level === 2 ? `${words}\n${'-'.repeat(5)}` : `${hashes(section)} ${words}`)),
	'HTML headings': (text) => withHeadings(text, (section, words) => `<h${section.level}>${words}</h${section.level}>`),
	'centred HTML headings': (text) => withHeadings(text, (section, words) => `<h${section.level} align="center">${words}</h${section.level}>`),
	'closed ATX headings': (text) => withHeadings(text, (section, words) => `${hashes(section)} ${words} ${hashes(section)}`),
	'bold words in headings': (text) => withHeadings(text, (section, words) => `${hashes(section)} **${words}**`),
	'headings in capitals': (text) => withHeadings(text, (section, words) => (section.level === 1 ? `# ${words}` : `${hashes(section)} ${words.toUpperCase()}`)),
	'headings with a colon': (text) => withHeadings(text, (section, words) => `${hashes(section)} ${words}:`),
	'deepest headings as bold lines': (text) => withHeadings(text, (section, words) => (section.level > 2 && section.children.length === 0 ? `**${words}**` : `${hashes(section)} ${words}`)),
	'numbered headings': (text) => {
		let number = 0;
		return withHeadings(text, (section, words) => (section.level === 2 ? `## ${++number}. ${words}` : `${hashes(section)} ${words}`));
	},
	'headings with pictographs': (text) => withHeadings(text, (section, words) => (section.level === 2 ? `## 🚀 ${words}` : `${hashes(section)} ${words}`)),
	'headings one level deeper': (text) => withHeadings(text, (section, words) => (section.level === 1 ? `# ${words}` : `#${hashes(section)} ${words}`)),
	'CRLF line endings': (text) => text.replace(/\r?\n/gu, '\r\n'),
	'a byte order mark': (text) => `\uFEFF${text}`,
	'sections in reverse order': (text) => {
		const { sections } = parseCard(text);
		const parts = sections.filter(({ level }) => level === 2).map(({ range }) => text.slice(range.start, range.end).trimEnd());
		const first = sections.find(({ level }) => level === 2)!;
		return `${text.slice(0, first.range.start)}${parts.reverse().join('\n\n')}\n`;
	},
	'sections folded into <details>': (text) => {
		const { sections } = parseCard(text);
		const top = sections.filter(({ level }) => level === 2);
		const parts = top.map(({ heading, range }) => `<details>\n<summary>${heading!.text}</summary>\n${text.slice(heading!.range.end, range.end).trimEnd()}\n\n</details>`);
		return `${text.slice(0, top[0]!.range.start)}${parts.join('\n\n')}\n`;
	},
	'headings in Chinese': (text) => translated(text, 'zh'),
	'headings in Spanish': (text) => translated(text, 'es'),
	'headings in Japanese': (text) => translated(text, 'ja'),
	'headings in English': (text) => translated(text, 'en'),
};

/** Replaces headings that are the name of one disclosure by its name in another language, if that too means nothing else. */
function translated(text: string, language: 'en' | 'zh' | 'es' | 'ja'): string {
	return withHeadings(text, (section, words) => {
		const [topic, ...others] = sectionTopics(section);
		const name = topic?.exact && others.length === 0 ? findDisclosure(topic.id).headings[language]?.find((term) => isNameOfOne(term, topic.id)) : undefined;
		return `${hashes(section)} ${name ?? words}`;
	});
}

function isNameOfOne(name: string, id: DisclosureId): boolean {
	if (/[>*=]/u.test(name)) return false;
	const topics = sectionTopics(parseCard(`# m\n\n## ${name}\n\nx\n`).sections[2]!);
	return topics.length === 1 && topics[0]!.id === id && topics[0]!.exact;
}

describe('the same card written another way', () => {
	for (const [way, rewrite] of Object.entries(REWRITINGS)) {
		it(`has the same statuses: with ${way}`, () => {
			const rewritten = CARDS.map(({ name, text }) => ({ name, text, other: rewrite(text) })).filter(({ text, other }) => other !== text);
			assert.notEqual(rewritten.length, 0);
			for (const { name, text, other } of rewritten) assert.deepEqual(statuses(other), statuses(text), name);
		});
	}
});

describe('a card without its evidence', function () {
	// Every disclosure of a card costs a review.
	this.timeout(60_000);
	for (const { name, text } of CARDS) {
		it(`misses each disclosure whose evidence is deleted: ${name}`, () => {
			for (const { id, evidence } of assess(readCard(parseCard(text)))) {
				if (evidence.length === 0) continue;
				assert.equal(statuses(without(text, evidence.map(({ range }) => range)))[id], 'missing', id);
			}
		});
	}
});

/** Forms in which an author gives a name and what belongs to it. */
const FORMS: readonly ((name: string, value: string) => string)[] = [
	(name, value) => `## ${name}\n\n${value}`,
	(name, value) => `${name}\n${'-'.repeat(8)}\n\n${value}`,
	(name, value) => `<h3>${name}</h3>\n\n${value}`,
	(name, value) => `**${name}**\n\n${value}`,
	(name, value) => `<details><summary>${name}</summary>\n\n${value}\n\n</details>`,
	(name, value) => `- **${name}:** ${value}`,
	(name, value) => `- **${name}**: ${value}`,
	(name, value) => `**${name}：** ${value}`,
	(name, value) => `* ${name}: ${value}`,
	(name, value) => `| | |\n|---|---|\n| ${name} | ${value} |\n| Colour | green |`,
];

describe('a named value', () => {
	for (const { id, headings } of DISCLOSURES) {
		it(`counts the same in every form: ${id}`, () => {
			const name = headings.en?.find((term) => isNameOfOne(term, id) && term.length < 40);
			if (name === undefined) return;
			const title = name[0]!.toUpperCase() + name.slice(1);
			// Words that speak of nothing: only their place tells what they are about. Whether that is all of it may depend on the form, as the name of
			// a field is part of what it says.
			for (const form of FORMS) assert.match(statuses(`# m\n\n${form(title, 'As green as grass in May.')}\n`)[id]!, /^(?:disclosed|partial)$/u, form(title, '…'));
			for (const form of FORMS) assert.equal(statuses(`# m\n\n${form(title, 'TODO')}\n`)[id], 'placeholder', form(title, 'TODO'));
		});
	}
});

const FILLERS = ['[More Information Needed]', 'TODO', 'TBD', 'Coming soon.', '待补充', '準備中', '작성 예정', 'À compléter', 'Próximamente', '<!-- Describe it here. -->', '{{ description | default("[More Information Needed]", true)}}', '...', ''];

describe('a section of nothing but filler', () => {
	for (const { id, headings } of DISCLOSURES) {
		it(`is a placeholder: ${id}`, () => {
			const names = [headings.en, headings.zh].map((list) => list?.find((term) => isNameOfOne(term, id))).filter((term) => term !== undefined);
			for (const name of names) for (const filler of FILLERS) assert.equal(statuses(`# m\n\n## ${name}\n\n${filler}\n\n## Acknowledgements\n\nThanks.\n`)[id], 'placeholder', `${name}: ${filler}`);
		});
	}
});
