import type { FrontMatter } from './frontMatter';
import type { LineIndex } from './lineIndex';
import type { Range } from './range';
import type { SourceText } from './sourceText';

export type CardFormat = 'markdown' | 'yaml';

/** The languages whose section names and phrases the reviewer knows. */
export const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'fr', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A model card, parsed once and read by everything else. All ranges index into `text`. */
export interface Card {
	readonly text: string;
	readonly format: CardFormat;
	readonly frontMatter: FrontMatter | undefined;
	/** Level 0, without a heading: what stands before the first heading is its body. */
	readonly root: Section;
	/** Every section in document order, `root` first. */
	readonly sections: readonly Section[];
	/** The languages of the prose, most used first; `['en']` for a card without prose. */
	readonly languages: readonly Language[];
	/** Most of the prose is of a script of which nothing is understood: what seems to be missing may well be there. */
	readonly isMostlyUnread: boolean;
	readonly lines: LineIndex;
	/** The line ending that the card uses most. */
	readonly eol: '\n' | '\r\n';
}

/** How a heading is written. `bold` is a line of bold text used as one; `summary` heads a `<details>`; `key` is a YAML key. */
export type HeadingStyle = 'atx' | 'setext' | 'html' | 'bold' | 'summary' | 'key';

export interface Heading {
	/** As a reader sees it: no markers, no emphasis, no trailing colon. */
	readonly text: string;
	/** The whole heading, markers and underline included, without the line ending. */
	readonly range: Range;
	/** The words only. */
	readonly textRange: Range;
	/** 1 to 6 as written; a `bold` or `summary` heading has the level below the heading that it stands under. */
	readonly level: number;
	readonly style: HeadingStyle;
	/** Those among its words. */
	readonly links: readonly Link[];
}

export interface Section {
	readonly heading: Heading | undefined;
	readonly level: number;
	/** Heading texts from the outermost to this one; empty for the root. */
	readonly path: readonly string[];
	/** From the heading (or the body's start) to the end of the last descendant. */
	readonly range: Range;
	/** From behind the heading to the first child section, or to the end. */
	readonly body: Range;
	/** The blocks that no child holds, in document order; behind a bold heading or `</details>` they may follow a child. */
	readonly blocks: readonly Block[];
	readonly parent: Section | undefined;
	readonly children: readonly Section[];
}

export type Block = Prose | Table | Code | Image | Comment;

/** What every block knows of the place where it stands. */
interface BlockBase {
	readonly range: Range;
	/** The `Key:` labels that govern the block, outermost first: its own and those of the list items around it. */
	readonly labels: readonly Label[];
}

/** A field name: `**Developed by:** X`, `- License: MIT`. */
export interface Label {
	readonly text: string;
	readonly range: Range;
	/** Written in bold, as headings of a paragraph are. */
	readonly bold: boolean;
}

export type ProseKind = 'paragraph' | 'item' | 'quote' | 'caption';

/** Running text as a reader sees it: no markers, no link targets, no code spans' backticks. */
export interface Prose extends BlockBase {
	readonly kind: 'prose';
	readonly prose: ProseKind;
	/** The whole text, an own label included. */
	readonly source: SourceText;
	/** Where in `source.text` the value behind the block's own label begins; 0 without one. */
	readonly valueStart: number;
	/** All of it, or of the value behind its label, is in italics, as hints to the author are in many templates. */
	readonly isItalic: boolean;
	readonly links: readonly Link[];
}

export interface Link {
	readonly range: Range;
	readonly text: string;
	readonly url: string;
}

/** A GFM or HTML table. The header row is the first of `rows` when `hasHeader`. */
export interface Table extends BlockBase {
	readonly kind: 'table';
	readonly hasHeader: boolean;
	readonly rows: readonly Row[];
}

export interface Row {
	readonly range: Range;
	readonly cells: readonly Cell[];
}

export interface Cell {
	readonly range: Range;
	readonly source: SourceText;
	readonly links: readonly Link[];
	/** All of it is in italics. */
	readonly isItalic: boolean;
}

/** A fenced, indented or `<pre>` code block; never prose. */
export interface Code extends BlockBase {
	readonly kind: 'code';
	readonly language: string | undefined;
	readonly text: string;
}

export interface Image extends BlockBase {
	readonly kind: 'image';
	readonly alt: string;
	readonly url: string;
	/** Where a click on it leads, if it stands in a link. */
	readonly link: string | undefined;
}

/** An HTML comment; never prose. */
export interface Comment extends BlockBase {
	readonly kind: 'comment';
	readonly text: string;
}
