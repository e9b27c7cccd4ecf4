import type { Card, Section } from '../card/card';
import { findConcepts } from '../claims/findConcepts';
import type { Statement } from '../claims/statement';
import type { Topic } from '../claims/topics';

const REFERENCES = /^[\s\p{P}\d]*(?:references?|bibliography|works cited|related work|参考文献|参考资料|相关工作|參考文獻|引用文献|관련 연구|참고\s?문헌|références(?: bibliographiques)?|bibliographie|literatur(?:verzeichnis)?|referencias(?: bibliográficas)?|bibliografía)[\s\p{P}]*$/iu;

const SOFTWARE = /^[\s\p{P}\p{S}\d]*(?:installation|installing|install|requirements|prerequisites|dependencies|environment(?: setup)?|setup|api(?: reference| documentation)?|options|command[- ]line(?: options| interface)?|cli|contributing|contributions|development|project structure|directory structure|repository structure|file structure|docker|build(?:ing)?(?: from source)?|安装|安装依赖|环境配置|环境准备|环境要求|依赖|项目结构|目录结构|贡献指南|安裝|環境需求|インストール|環境構築|必要環境|설치|환경 설정|요구 ?사항|installation(?: et configuration)?|prérequis|installieren|voraussetzungen|instalación|requisitos)[\s\p{P}\p{S}]*$/iu;

/** The sections that list works or give instructions for software, with those below: what these are about is not what this model is. */
export function asideSections(card: Card): ReadonlySet<Section> {
	const found = new Set<Section>();
	for (const section of card.sections) {
		const title = section.heading?.text ?? '';
		if (REFERENCES.test(title) || SOFTWARE.test(title) || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

/** What an aside may tell of the model. */
export const TOLD_ASIDE = /^(?:identity|license|availability|model)\/|^compute\/inference/u;

const FINE_TUNING = /fine[\s-]?tun|微调|微調|ファインチューニング|파인튜닝|미세\s?조정|ajuste fino|affinage|feinabstimmung/iu;

/**
 * The sections that tell readers how to run or fine-tune the model: what is trained, measured or needed there
 * happens on the reader's machine. So does what stands below a section on requirements. A section on fine-tuning is one when it addresses the reader and shows code.
 */
export function instructionSections(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	const withCode = new Set<Section>();
	const addressing = new Set<Section>();
	for (const { kind, concepts, section } of statements) {
		const into = kind === 'code' && !concepts.has('bibtex') ? withCode : concepts.has('reader') ? addressing : undefined;
		for (let at: Section | undefined = section; into && at; at = at.parent) into.add(at);
	}
	const found = new Set<Section>();
	for (const section of card.sections) {
		const isUsage = topics.get(section)!.some(({ id, exact }) => exact && (id === 'availability/inference-code' || (id === 'compute/inference-requirements' && section.children.length > 0)));
		const title = section.heading?.text ?? '';
		const isTutorial = section.level > 1 && FINE_TUNING.test(title) && withCode.has(section) && (addressing.has(section) || findConcepts(title).has('reader'));
		if (isUsage || isTutorial || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

