import { t } from '../l10n/translate';
import { readMark, setTick, sumOf, tickOf, writeMark, type Mark, type MarkedLine } from './marks';

/** A marked line of a checklist with what stands below it. */
interface Block {
	readonly head: MarkedLine;
	/** The lines up to the next block, without blank ones at the end. */
	readonly below: readonly string[];
	/** Whether a blank line ends the block. */
	readonly isSpaced: boolean;
}

/** What people have written into a block. */
interface Additions {
	/** The box as they left it, if it is not as the review left it: ticked or not. */
	readonly tick: boolean | undefined;
	/** The marked line as it is now, if it is not as it was written. */
	readonly edited: string | undefined;
	readonly behind: string;
	readonly below: readonly string[];
	readonly isSpaced: boolean;
}

/**
 * Refreshes a saved checklist. What people have changed stays: boxes as they left them, ticked or not, until they set them back; text behind and
 * below items, and text between them. What is not asked for any more goes, unless somebody changed something there.
 *
 * @param old the text of the file
 * @param fresh what the review makes of the card now, with marks
 * @returns the text, with the line endings of `old`; `undefined` when `old` is a text of another kind
 */
export function mergeChecklist(old: string, fresh: string): string | undefined {
	if (old.trim() === '') return fresh;
	const before = read(old);
	if (before.blocks.length === 0) return undefined;
	const now = read(fresh).blocks;
	const known = new Set(now.map(({ head }) => head.mark.key));
	const gone = goneBelow(before.blocks, known);
	const blocks = [...gone.get(undefined) ?? []];
	for (const block of now) {
		const { key } = block.head.mark;
		const earlier = before.blocks.filter(({ head }) => head.mark.key === key);
		blocks.push(refresh(block, earlier));
		for (const left of gone.get(key) ?? []) blocks.push({ ...left, isSpaced: left.isSpaced || block.isSpaced });
	}
	return [...before.preamble, ...blocks.flatMap(linesOf)].join(old.includes('\r\n') ? '\r\n' : '\n');
}

function read(text: string): { readonly preamble: readonly string[]; readonly blocks: readonly Block[] } {
	const lines = text.split(/\r?\n/u);
	const marked = lines.map(readMark);
	const starts = marked.flatMap((head, line) => (head ? [{ head, line }] : []));
	const blocks = starts.map(({ head, line }, index): Block => {
		const below = lines.slice(line + 1, starts[index + 1]?.line);
		const end = below.findLastIndex((each) => each.trim() !== '') + 1;
		return { head, below: below.slice(0, end), isSpaced: end < below.length };
	});
	return { preamble: lines.slice(0, starts[0]?.line ?? 0), blocks };
}

function linesOf({ head, below, isSpaced }: Block): readonly string[] {
	return [writeMark(head), ...below, ...(isSpaced ? [''] : [])];
}

function additionsOf({ head: { text, behind, mark }, below, isSpaced }: Block): Additions {
	const generated = [...mark.checksums.slice(1)];
	const written = below.filter((line) => {
		const at = line.trim() === '' ? -1 : generated.indexOf(sumOf(line));
		if (at >= 0) generated.splice(at, 1);
		return at < 0;
	});
	const tick = tickOf(text);
	const first = written.findIndex((line) => line.trim() !== '');
	return {
		tick: tick === mark.isTicked ? undefined : tick,
		edited: text.trim() === '' || sumOf(text) === mark.checksums[0] ? undefined : text,
		behind,
		// One blank line tells a paragraph of its own from text that goes on. None ends it, as none ends a block.
		below: first < 0 ? [] : written.slice(Math.max(0, first - 1), written.findLastIndex((line) => line.trim() !== '') + 1),
		isSpaced,
	};
}

/** A block as it is now, with what people have added to it: in one place, unless they copied it. */
function refresh({ head, below, isSpaced }: Block, earlier: readonly Block[]): Block {
	const additions = earlier.map(additionsOf);
	const ticks = additions.map(({ tick }) => tick).filter((tick) => tick !== undefined);
	const isTicked = ticks.length > 0 ? ticks.includes(true) : head.mark.isTicked;
	// The wording of a person stays as long as the review has nothing new to say.
	const isNew = ({ head: { mark } }: Block): boolean => mark.checksums[0] !== head.mark.checksums[0];
	const kept = earlier.length === 1 && !isNew(earlier[0]!) ? additions[0]!.edited : undefined;
	const written = additions.flatMap(({ edited, below }) => [...(edited === undefined || edited === kept ? [] : [remark(edited)]), ...below]);
	return {
		head: {
			text: setTick(kept ?? head.text, isTicked),
			// A box that a person has set stays theirs: it goes on to differ from its mark.
			mark: { ...head.mark, isTicked: ticks.length > 0 ? !isTicked : isTicked },
			behind: additions.map(({ behind }) => behind).join(''),
		},
		below: [...below, ...written],
		isSpaced: isSpaced || (written.length > 0 && additions.some((each) => each.isSpaced)),
	};
}

/** A line that somebody has changed, as a remark below the item that has come in its place. */
function remark(edited: string): string {
	return `  - ${t('Written before the update: {0}', edited.replace(/^(?:[-*+] \[[ xX]\]|#{1,6}) /u, ''))}`;
}

/** What is not asked for any more and stays for what people wrote there, by the key of the block above it; `undefined` above all others. */
function goneBelow(blocks: readonly Block[], known: ReadonlySet<string>): ReadonlyMap<string | undefined, readonly Block[]> {
	const gone = new Map<string | undefined, Block[]>();
	let above: string | undefined;
	for (const block of blocks) {
		const { key } = block.head.mark;
		if (known.has(key)) {
			above = key;
		} else if (isPersonal(additionsOf(block))) {
			const before = gone.get(above);
			if (before) before.push(markGone(block));
			else gone.set(above, [markGone(block)]);
		}
	}
	return gone;
}

function isPersonal({ tick, edited, behind, below }: Additions): boolean {
	return tick !== undefined || edited !== undefined || behind.trim() !== '' || below.length > 0;
}

function markGone(block: Block): Block {
	const { head, isSpaced } = block;
	const { edited, below } = additionsOf(block);
	const text = head.mark.isGone ? head.text : `${head.text} *(${t('not part of this checklist any more')})*`;
	const mark: Mark = { ...head.mark, isGone: true, checksums: edited === undefined ? [sumOf(text)] : head.mark.checksums.slice(0, 1) };
	return { head: { ...head, text, mark }, below, isSpaced };
}
