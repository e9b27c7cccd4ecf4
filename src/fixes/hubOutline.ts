import type { Language } from '../card/card';
import type { ByLanguage, Disclosure, Group } from '../disclosures/disclosure';

/** A main section of a card in the form of the Hub's template, with the names under which cards have it. */
interface HubSection {
	readonly names: ByLanguage<readonly string[]> & { readonly en: readonly string[] };
	/** Sections of the template below it that hold further ones. */
	readonly holds?: readonly string[];
	/** The disclosures that belong below it when their template does not say where. */
	readonly groups?: readonly Group[];
}

/**
 * The main sections in the order of the Hub's card template (huggingface_hub, templates/modelcard_template.md). The template has no
 * section on safety and none on the licence: safety stands behind the risks that it answers, the licence before the citation, as most cards have it.
 */
const HUB_SECTIONS: readonly HubSection[] = [
	{
		names: {
			en: ['Model Details', 'Model Information', 'Details'], zh: ['模型详情', '模型细节', '模型信息', '模型詳情'], ja: ['モデルの詳細', 'モデル詳細', 'モデル情報'], ko: ['모델 상세', '모델 세부 정보', '모델 정보'],
			fr: ['Détails du modèle', 'Informations sur le modèle'], de: ['Modelldetails', 'Details zum Modell'], es: ['Detalles del modelo', 'Información del modelo'],
		},
		holds: ['Model Description', 'Model Sources'],
		groups: ['identity', 'model'],
	},
	{
		names: {
			en: ['Uses', 'Use', 'Model Use', 'Intended Use', 'Intended Uses', 'Intended Uses & Limitations'], zh: ['用途', '使用范围', '预期用途', '用途與限制'], ja: ['用途', '使用目的', '想定される用途'], ko: ['용도', '사용 목적'],
			fr: ['Utilisations', 'Usages', 'Utilisation prévue'], de: ['Verwendung', 'Verwendungszweck', 'Einsatzzweck'], es: ['Usos', 'Uso', 'Uso previsto'],
		},
		groups: ['use'],
	},
	{
		names: {
			en: ['Bias, Risks, and Limitations', 'Risks and Limitations', 'Ethical Considerations and Limitations', 'Considerations'], zh: ['偏见、风险与局限性', '偏见、风险和局限性', '风险与局限性', '局限性与偏差'], ja: ['バイアス、リスク、制限事項', 'リスクと制限事項'], ko: ['편향, 위험 및 한계', '위험 및 한계'],
			fr: ['Biais, risques et limites', 'Risques et limites'], de: ['Verzerrungen, Risiken und Einschränkungen', 'Risiken und Einschränkungen'], es: ['Sesgos, riesgos y limitaciones', 'Riesgos y limitaciones'],
		},
		groups: ['risk'],
	},
	{
		names: {
			en: ['Safety', 'Ethics and Safety', 'Safety and Ethics', 'Responsibility & Safety', 'Responsible AI', 'Safeguards'], zh: ['安全', '安全性', '安全与责任', '伦理与安全'], ja: ['安全性', '倫理と安全性'], ko: ['안전', '안전성', '윤리 및 안전'],
			fr: ['Sécurité', 'Éthique et sécurité'], de: ['Sicherheit', 'Ethik und Sicherheit'], es: ['Seguridad', 'Ética y seguridad'],
		},
		groups: ['safety'],
	},
	{
		names: {
			en: ['How to Get Started with the Model', 'How to Get Started', 'Getting Started', 'Get Started', 'Quickstart', 'Quick Start', 'Usage', 'How to Use', 'How to Run', 'Inference', 'Deployment', 'Installation'], zh: ['快速开始', '快速上手', '使用方法', '如何使用', '使用', '部署', '推理', '安装'],
			ja: ['使い方', '使用方法', 'クイックスタート'], ko: ['사용법', '사용 방법', '빠른 시작', '시작하기'],
			fr: ['Prise en main', 'Démarrage rapide', 'Comment utiliser le modèle'], de: ['Erste Schritte', 'Schnellstart', 'Nutzung'], es: ['Primeros pasos', 'Inicio rápido', 'Cómo usar'],
		},
		groups: ['availability'],
	},
	{
		names: {
			en: ['Training Details', 'Training', 'Model Training', 'Training and Data', 'How the Model Was Trained'], zh: ['训练详情', '训练', '模型训练', '训练细节'], ja: ['学習の詳細', '学習', 'トレーニングの詳細', 'トレーニング'], ko: ['학습 세부 정보', '학습', '훈련'],
			fr: ['Détails de l\'entraînement', 'Entraînement'], de: ['Trainingsdetails', 'Training'], es: ['Detalles del entrenamiento', 'Entrenamiento'],
		},
		holds: ['Training Data', 'Training Procedure'],
		groups: ['data', 'training'],
	},
	{
		names: {
			en: ['Evaluation', 'Evaluations', 'Model Evaluation'], zh: ['评估', '评测', '模型评估', '模型评测', '評估'], ja: ['評価', 'モデル評価'], ko: ['평가', '모델 평가'],
			fr: ['Évaluation', 'Évaluations'], de: ['Evaluation', 'Evaluierung', 'Bewertung'], es: ['Evaluación', 'Evaluaciones'],
		},
		holds: ['Testing Data, Factors & Metrics', 'Results'],
		groups: ['evaluation'],
	},
	{ names: { en: ['Model Examination', 'Interpretability'], zh: ['模型解释'] } },
	{
		names: {
			en: ['Environmental Impact', 'Carbon Footprint'], zh: ['环境影响', '碳足迹'], ja: ['環境への影響'], ko: ['환경 영향'],
			fr: ['Impact environnemental'], de: ['Umweltauswirkungen', 'Umweltbilanz'], es: ['Impacto ambiental', 'Impacto medioambiental'],
		},
	},
	{
		names: {
			en: ['Technical Specifications', 'Technical Details'], zh: ['技术规格', '技术细节'], ja: ['技術仕様'], ko: ['기술 사양'],
			fr: ['Spécifications techniques'], de: ['Technische Spezifikationen', 'Technische Daten'], es: ['Especificaciones técnicas'],
		},
		holds: ['Compute Infrastructure'],
		groups: ['compute'],
	},
	{
		names: {
			en: ['License', 'Licence', 'Licenses', 'Licensing', 'License and Terms of Use'], zh: ['许可证', '许可', '协议', '开源协议', '許可證'], ja: ['ライセンス'], ko: ['라이선스'],
			fr: ['Licence'], de: ['Lizenz'], es: ['Licencia'],
		},
		groups: ['license'],
	},
	{ names: { en: ['Citation', 'Citations', 'How to Cite', 'BibTeX'], zh: ['引用', '引用信息'], ja: ['引用'], ko: ['인용'], fr: ['Citation'], de: ['Zitierung'], es: ['Cita', 'Citación'] } },
	{ names: { en: ['Glossary'], zh: ['术语表'], fr: ['Glossaire'], de: ['Glossar'], es: ['Glosario'] } },
	{ names: { en: ['More Information', 'Acknowledgements', 'Acknowledgments', 'References'], zh: ['更多信息', '致谢', '参考文献'], ja: ['謝辞', '参考文献'], fr: ['Remerciements'], de: ['Danksagung'], es: ['Agradecimientos'] } },
	{ names: { en: ['Model Card Authors'], zh: ['模型卡作者'] } },
	{
		names: {
			en: ['Model Card Contact', 'Contact', 'Contact Us', 'Feedback'], zh: ['联系我们', '联系方式', '模型卡联系方式'], ja: ['お問い合わせ', '連絡先'], ko: ['문의', '연락처'],
			fr: ['Contact'], de: ['Kontakt'], es: ['Contacto'],
		},
	},
];

const NUMBERING = /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-z]|[一二三四五六七八九十]{1,3})\s*[.)、．:：]\s*/iu;
const OPTIONAL = /[[(（【]\s*(?:optional|可选|任意|선택)\s*[\])）】]/giu;

/** The letters and digits of a name, in lower case: how `3. Model details`, `Model-Details` and `🔴 Model Details [optional]` are the same. */
export function compactName(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(OPTIONAL, '').replace(NUMBERING, '').replace(/&/gu, ' and ').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Places of main sections in the Hub's order, by compact name. */
const PLACES = new Map<string, number>();
HUB_SECTIONS.forEach(({ names }, place) => {
	for (const name of Object.values(names).flat()) PLACES.set(compactName(name), place);
});

/** The place of a main section of that name in the Hub's order; `undefined` for other names. */
export function hubPlace(name: string): number | undefined {
	return PLACES.get(compactName(name));
}

/** The place of the main section below which, or as which, the disclosure's section belongs. */
export function hubPlaceOf({ id, template }: Disclosure): number {
	const name = (template.parent ?? template.heading).en;
	const place = hubPlace(name) ?? HUB_SECTIONS.findIndex(({ holds }) => holds?.includes(name));
	if (place >= 0) return place;
	const group = id.slice(0, id.indexOf('/'));
	const ofGroup = HUB_SECTIONS.findIndex(({ groups }) => groups?.some((own) => own === group));
	// What the Hub's template does not know goes behind everything that it does.
	return ofGroup >= 0 ? ofGroup : HUB_SECTIONS.length;
}

/** What the main section at a place is called in a language of the card. */
export function hubName(place: number, language: Language): string {
	const { names } = HUB_SECTIONS[place]!;
	return names[language]?.[0] ?? names.en[0]!;
}
