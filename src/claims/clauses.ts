import type { Range } from '../card/range';

/**
 * Where a sentence may change its subject or its mood: at a semicolon, at a conjunction of contrast, before what follows for the reader, and where what there is now is told after what will be. Splitting more than needed does
 * no harm, as clauses of one subject and mood are read together again.
 */
const BREAK = /[;；]\s*|,\s(?=(?:so(?:\sthat|\swhat)?\s(?:you|users?)|(?:donc|si bien que)\s(?:vous|tu)|(?:also|sodass|so dass)\s(?:sie|du|ihr)|(?:así que|por lo que)\s(?:puedes|podrás|usted|no necesitas))(?!\p{L}))|(?=(?:所以|因此|因而)(?:你|您))|(?:,\s|\s[–—-]\s|\s\()?(?<![\p{L}\d])(?:but|whereas|while|although|though|however|unlike|mais|tandis que|alors que|bien que|cependant|aber|während|wohingegen|jedoch|obwohl|pero|mientras que|aunque|sin embargo)(?![\p{L}\d])|,\s(?=(?:this|our|ours|we)\s)|[,:]\s(?=(?:for now|currently|at present|already|until then|in the meantime)\s)|[,，]\s?(?:但是|但|而(?!且)|不过|然而|却|只是)|(?<=[るたいすだん])(?:が|けれども?|ものの)、|、?一方で?、?|(?<=지)만,?\s|(?<=[는은])\s?반면,?/giu;
/** More clauses are an enumeration, which speaks of one thing. */
const MAX_CLAUSES = 12;

/** The clauses of a sentence, in order; together they cover it. */
export function splitClauses(sentence: string): readonly Range[] {
	const clauses: { start: number; end: number }[] = [{ start: 0, end: sentence.length }];
	for (const { index } of sentence.matchAll(BREAK)) {
		if (clauses.length >= MAX_CLAUSES) break;
		const last = clauses.at(-1)!;
		if (index <= last.start || sentence.slice(last.start, index).trim() === '') continue;
		last.end = index;
		clauses.push({ start: index, end: sentence.length });
	}
	return clauses;
}
