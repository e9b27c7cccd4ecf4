import type { Disclosure } from '../disclosure';
import { engineering, supposed } from './words/material';
import { madeInUse, synthetic } from './words/synthesis';

export const dataSynthetic: Disclosure = {
	id: 'data/synthetic',
	title: 'Synthetic data',
	why: 'Data written by another model bring its licence terms, its errors and its leaked test questions along. Readers who compare scores need to know whether a teacher had already seen the exam.',
	counts: 'Which models generated data and for what, or that no synthetic data were used.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: ['synthetic data', 'synthetic dataset', 'synthetic datasets', 'synthetic data generation', 'synthetic training data', 'data generation', 'data synthesis', 'generated data', 'distillation data', 'distilled data', 'use of synthetic data', 'teacher models', 'data generation pipeline'],
		zh: ['合成数据', '数据合成', '合成数据生成', '数据生成', '蒸馏数据', '教师模型数据', '模型生成数据', '合成資料', '合成數據', '資料合成', '資料生成', '蒸餾資料'],
		ja: ['合成データ', 'データ合成', 'データ生成', '合成データ生成', '蒸留データ', '生成データ'],
		ko: ['합성 데이터', '데이터 합성', '데이터 생성', '합성 데이터 생성', '증류 데이터'],
		fr: ['données synthétiques', 'génération de données', 'génération de données synthétiques', 'données générées'],
		de: ['synthetische daten', 'datengenerierung', 'datensynthese', 'generierte daten'],
		es: ['datos sintéticos', 'generación de datos', 'generación de datos sintéticos', 'datos generados'],
	},
	terms: {
		'synthetic': synthetic,
		'training-side': {
			en: ['data', 'dataset', 'datasets', 'examples', 'samples', 'instructions', 'training', 'fine-tuning', 'pre-training', 'tokens', 'supervision', 'corpus', 'captions', 'trained on', 'pairs', 'training mix', 'training set'],
			zh: ['数据', '样本', '训练', '指令', '语料', '微调', '資料', '樣本', '訓練', '語料'],
			ja: ['データ', '学習', '訓練', 'サンプル', 'コーパス'],
			ko: ['데이터', '학습', '훈련', '샘플', '말뭉치'],
			fr: ['données', 'entraînement', 'exemples', 'corpus'],
			de: ['daten', 'training', 'beispiele', 'korpus', 'trainingspaare*', 'trainingsdaten', 'trainingsbeispiele*', 'paare', 'sätze', 'trainingstexte*'],
			es: ['datos', 'entrenamiento', 'ejemplos', 'corpus'],
		},
		'generate': {
			en: ['generate', 'generates', 'generated', 'generating', 'synthesize', 'synthesise', 'wrote', 'answered', 'annotated', 'labelled', 'labeled', 'translated', 'rewrote', 'rewritten'],
			zh: ['生成', '合成', '撰写', '改写', '标注', '翻译', '回答了', '標註', '翻譯', '改寫'], ja: ['生成', '翻訳'], ko: ['생성', '합성', '번역'],
			fr: ['généré*', 'générer', 'traduit*'], de: ['generier*', 'erzeug*', 'übersetzt*'], es: ['genera*', 'generó', 'traduj*', 'traducid*'],
		},
		'supposed': supposed,
		'engineering': engineering,
		'a-use': madeInUse,
	},
	evidence: [
		{ says: 'says that synthetic data were used, or not', degree: 'disclosed', all: ['own.synthetic', 'own.training-side', ['name', 'quantity.examples', 'quantity.tokens', 'not', 'train', 'train-noun']], none: ['own.a-use', 'own.supposed', 'own.engineering', 'reader', 'evaluating'] },
		{ says: 'says which model generated how much', degree: 'disclosed', all: ['own.generate', 'released-model', ['quantity.examples', 'quantity.tokens', 'quantity.rough'], 'own.training-side'], none: ['own.a-use', 'own.supposed', 'own.engineering', 'reader', 'evaluating', 'evaluate', 'score'] },
		{ says: 'tells the generator under a heading', degree: 'disclosed', all: [['name', 'own.synthetic']], under: true },
		{ says: 'mentions generated data', degree: 'partial', all: ['own.synthetic', 'own.training-side', 'this-model'], none: ['own.a-use', 'own.supposed', 'own.engineering', 'reader'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Synthetic Data', zh: '合成数据' },
		body: {
			en: '<!-- Or one sentence: no synthetic data were used. -->\n\n| Generating model | Purpose and stage | Amount | Checks |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 若未使用合成数据，写一句说明即可。 -->\n\n| 生成模型 | 用途与阶段 | 数量 | 质量检查 |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '11 Synthetic data sources; 12 Synthetic data purpose' },
		{ framework: 'eu-ai-act', item: 'Public summary of training content, section 2: synthetic data; Model Documentation Form' },
	],
};
