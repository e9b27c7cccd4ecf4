import type { Statement } from '../claims/statement';

const COMPUTE = /\b(?:compute|comput(?:ing|ational) (?:time|resources|power)|(?:gpu|tpu|node|core)s?[ -]?hours|cloud credits|supercomputers?|tpu research cloud)\b/iu;
const SUPPORT = /\b(?:grants?|granted|credits|sponsor(?:s|ed|ship)?|donat(?:ed|ion)|awarded|allocat(?:ed|ion)|supported by|provided by|providing|support from|thank(?:s|ful)?|grateful)\b/iu;
const CHINESE = /算力(?:支持|资助|赞助)|提供(?:的|了)?(?:算力|计算资源)|计算资源(?:的)?支持/u;

/** Whether a card says that others gave the compute, or that it is given to others. */
export function claimsComputeSupport(statements: readonly Statement[]): boolean {
	return statements.some(({ kind, text }) => kind !== 'code' && (CHINESE.test(text) || (COMPUTE.test(text) && SUPPORT.test(text))));
}
