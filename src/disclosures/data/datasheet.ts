import type { Disclosure } from '../disclosure';
import { software, supposed } from './words/material';

export const dataDatasheet: Disclosure = {
	id: 'data/datasheet',
	title: 'Data card or datasheet',
	why: 'A dataset outlives the models trained on it, and questions about collection, consent and labels have no room in a model card. A link to its own card answers them once for every model that follows.',
	counts: 'A link to a dataset card, datasheet, data statement or public summary of training content.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: ['data card', 'data cards', 'datasheet', 'datasheets', 'datasheet for datasets', 'dataset card', 'dataset cards', 'data statement', 'data statements', 'data documentation', 'dataset documentation', 'data summary', 'public summary of training content', 'training content summary', 'public training data summary', 'data nutrition label', 'dataset nutrition label'],
		zh: ['数据卡', '数据卡片', '数据集卡片', '数据说明书', '数据集说明', '数据集文档', '数据表', '训练内容摘要', '训练内容公开摘要', '數據卡', '資料卡', '資料集卡片', '資料集說明', '資料說明書'],
		ja: ['データカード', 'データシート', 'データセットカード', 'データステートメント', 'データセットの説明書', '学習内容の概要'],
		ko: ['데이터 카드', '데이터셋 카드', '데이터시트', '데이터 명세서', '데이터 문서', '학습 콘텐츠 요약'],
		fr: ['fiche de données', 'fiche du jeu de données', 'carte de données', 'carte du jeu de données', 'documentation des données', 'résumé public du contenu d\'entraînement'],
		de: ['datenkarte', 'datenblatt', 'datensatzkarte', 'datendokumentation', 'öffentliche zusammenfassung der trainingsinhalte'],
		es: ['ficha de datos', 'tarjeta de datos', 'ficha del conjunto de datos', 'tarjeta del conjunto de datos', 'documentación de los datos', 'resumen público del contenido de entrenamiento'],
	},
	metadata: [{ path: 'datasets', degree: 'disclosed' }],
	terms: {
		'document': {
			en: ['dataset card', 'dataset cards', 'data card', 'data cards', 'datasheet', 'datasheets', 'data sheet', 'data statement', 'data documentation', 'dataset documentation', 'dataset page', 'public summary', 'training data summary', 'data nutrition label'],
			zh: ['数据卡', '数据集卡片', '数据集说明', '数据说明书', '数据集文档', '数据集主页', '公开摘要', '資料卡', '資料集卡片', '資料集說明'],
			ja: ['データカード', 'データセットカード', 'データシート', 'データステートメント'],
			ko: ['데이터 카드', '데이터셋 카드', '데이터시트', '데이터 명세서'],
			fr: ['fiche de données', 'fiche du jeu de données', 'carte de données', 'résumé public'],
			de: ['datenkarte', 'datenblatt', 'datensatzkarte', 'öffentliche zusammenfassung'],
			es: ['ficha de datos', 'tarjeta de datos', 'ficha del conjunto de datos', 'resumen público'],
		},
		'software': software,
		'supposed': supposed,
	},
	evidence: [
		{ says: 'links a dataset card or datasheet', degree: 'disclosed', all: ['own.document', ['link', 'url']], none: ['own.software', 'own.supposed', 'how-to', 'install-run', 'evaluating'] },
		// On a hub the page of a dataset is its card, though nobody says so; a page of tests tells nothing of the training.
		{ says: 'links the page of a dataset', degree: 'disclosed', all: ['dataset-link', ['data-noun', 'train', 'train-noun']], none: ['own.supposed', 'how-to', 'install-run', 'reader', 'evaluating', 'benchmark-name', 'score'] },
		{ says: 'links a document under a heading', degree: 'disclosed', all: [['link', 'url']], under: true },
		{ says: 'mentions a datasheet without a link', degree: 'partial', all: ['own.document', ['data-noun', 'this-model', 'pointer']], none: ['own.software', 'own.supposed', 'how-to', 'reader', 'evaluating'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Data Card', zh: '数据卡' },
		body: {
			en: '<!-- Link the documentation of every dataset; general-purpose models in the EU also link the public summary of training content. -->\n\n- **Dataset cards or datasheets:** [More Information Needed]\n- **Public summary of training content:** [More Information Needed]\n',
			zh: '<!-- 链接每个数据集的文档；在欧盟提供的通用模型还应链接训练内容公开摘要。 -->\n\n- **数据集卡片或数据说明书：** [待补充]\n- **训练内容公开摘要：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Training Details > Training Data: link to a dataset card' },
		{ framework: 'mof', item: 'Data card (Class III)' },
		{ framework: 'osaid', item: 'Data information' },
		{ framework: 'osai-index', item: 'datasheet' },
		{ framework: 'eu-ai-act', item: 'Art. 53(1)(d): public summary of training content' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.datasets[].ref' },
		{ framework: 'spdx-ai', item: 'DatasetPackage' },
	],
};
