import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

const PAPERS = ['paper', 'papers', 'preprint', 'article', 'technical report', 'tech report', 'white paper', 'manuscript', 'thesis', 'system card'];

export const identityTechnicalReport: Disclosure = {
	id: 'identity/technical-report',
	title: 'Technical report or research paper',
	why: 'A card has room for results, not for the reasons behind them; reviewers who cannot find the paper file every design choice under unexplained. The Hub also reads an arXiv link and ties the model to the paper page, where its readers already are.',
	counts: 'A link, arXiv id, DOI or BibTeX entry for a report or paper about this model. The mention of a paper without a link is partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'paper and examples', 'publication and examples', 'publication and samples', 'article and examples', 'paper', 'papers', 'paper link', 'paper links', 'our paper', 'research paper', 'paper and samples', 'paper and code', 'paper and resources', 'paper and citation', 'papers and examples',
			'paper or other resource for more information', 'paper or other resources for more information', 'paper or resources for more information', 'papers or resources for more information',
			'associated paper', 'related paper', 'technical report', 'technical reports', 'tech report', 'tech reports', 'technical paper', 'white paper', 'whitepaper', 'report', 'preprint', 'publication',
			'publications', 'arxiv', 'arxiv paper', 'system card', 'model paper', 'model sources', 'resources for more information',
		],
		zh: ['论文和示例', '论文与样例', '论文与示例', '论文或其他资料', '论文和资料', '论文', '论文链接', '论文地址', '相关论文', '相关论文以及引用信息', '技术报告', '技术文档', '研究论文', '白皮书', '技术论文', '論文', '論文連結', '相關論文', '技術報告', '白皮書'],
		ja: ['論文・サンプル', '論文・参考資料', '論文とサンプル', '論文と資料', '参考論文', '論文', '関連論文', '技術レポート', 'テクニカルレポート', '技術報告', '技術報告書', 'ホワイトペーパー', '発表論文', '関連資料', '参考資料'],
		ko: ['논문 및 샘플', '논문 및 자료', '논문 및 참고 자료', '참고 논문', '논문', '관련 논문', '기술 보고서', '기술보고서', '테크니컬 리포트', '백서', '연구 논문'],
		fr: ['papier et exemples', 'publication et exemples', 'article ou autre ressource', 'article et exemples', 'article ou ressources', 'sources du modèle', 'article', 'articles', 'article de recherche', 'article associé', 'publication', 'publications', 'rapport technique', 'prépublication', 'papier', 'livre blanc', 'article et échantillons'],
		de: ['paper oder andere quellen', 'paper und beispiele', 'paper & beispiele', 'paper oder andere ressourcen', 'quellen des modells', 'paper', 'technischer bericht', 'veröffentlichung', 'veröffentlichungen', 'publikation', 'publikationen', 'fachartikel', 'forschungsbericht', 'whitepaper', 'veröffentlichung und beispiele', 'publikation und beispiele', 'artikel und beispiele'],
		es: ['paper y ejemplos', 'publicación y ejemplos', 'artículo u otro recurso', 'artículo u otros recursos', 'artículo y ejemplos', 'fuentes del modelo', 'artículo', 'artículos', 'artículo de investigación', 'publicación', 'publicaciones', 'informe técnico', 'reporte técnico', 'documento técnico', 'artículo asociado', 'artículo y muestras'],
	},
	fields: {
		en: ['doi', 'document', 'documents', 'resources', 'article', 'reading'],
		zh: ['文档', '资源', '文獻', '文献'],
		ja: ['資料'],
		ko: ['문서', '자료'],
		fr: ['ressources'],
		de: ['dokumente', 'artikel'],
		es: ['recursos', 'documentos'],
	},
	metadata: [{ path: 'paper', degree: 'disclosed' }, { path: 'arxiv', degree: 'disclosed' }],
	terms: {
		'paper': {
			en: [
				'our paper', 'the paper', 'this paper', 'following paper', 'paper link', 'research paper', 'accompanying paper', 'original paper', 'our technical report', 'technical report', 'tech report',
				'our report', 'preprint', 'arxiv preprint', 'arxiv paper', 'on arxiv', 'white paper', 'system card', 'publication', 'article', 'paper', 'model card pdf',
				'manuscript', 'journal article', 'conference paper', 'thesis', 'dissertation', 'working paper', 'companion paper', 'poster',
			],
			zh: ['论文', '技术报告', '白皮书', '论文链接', '論文', '技術報告', '白皮書', '稿件', '学位论文', '预印本', '預印本', '一文', '该文'],
			ja: ['論文', '技術レポート', 'テクニカルレポート', '技術報告', '学会発表', '報告書', '予稿', 'プレプリント'],
			ko: ['논문', '기술 보고서', '기술보고서', '테크니컬 리포트', '학위논문', '백서', '프리프린트'],
			fr: ['article', 'rapport technique', 'prépublication', 'publication', 'manuscrit', 'thèse', 'mémoire de master', 'mémoire de recherche', 'mémoire de fin', 'l\'article'],
			de: ['paper', 'technischer bericht', 'technischen bericht', 'veröffentlichung', 'publikation', 'artikel', 'dissertation', 'manuskript', 'masterarbeit', 'fachartikel', 'bericht'],
			es: ['artículo', 'informe técnico', 'reporte técnico', 'publicación', 'manuscrito', 'tesis', 'reporte'],
		},
		/** Of data or tests, which have papers of their own. In Chinese, papers and texts are themselves a kind of data. */
		'of-data': {
			en: ['data', 'dataset', 'datasets', 'data set', 'data sets', 'corpus', 'corpora', 'tokens', 'images', 'videos', 'recordings', 'samples', 'examples', 'sentences', 'captions', 'tweets', 'benchmark', 'benchmarks', 'training set'],
			zh: ['数据', '数据集', '语料', '样本', '數據', '資料集', '語料', '基准', '基準'],
			ja: ['データ', 'データセット', 'コーパス', 'ベンチマーク'],
			ko: ['데이터', '데이터셋', '말뭉치', '코퍼스', '벤치마크'],
			fr: ['données', 'corpus', 'jeu de données', 'jeux de données'],
			de: ['daten', 'datensatz', 'datensätze*', 'korpus', 'korpora', 'benchmark*'],
			es: ['datos', 'conjunto de datos', 'conjuntos de datos', 'corpus'],
		},
		/** Work of others, by how one cites it or goes by it. */
		'of-others': {
			en: ['et al', 'follows', 'following', 'inspired by', 'based on', 'as in', 'the method of', 'proposed by', 'technique', 'algorithm', 'original paper', 'protocol'],
			zh: ['et al', '等人', '提出的', '方法见', '算法', '原论文', '该方法'],
			ja: ['et al', 'らによる', 'らが提案', '手法は', '元論文', '原論文'],
			ko: ['et al', '등이 제안', '원 논문', '원논문'],
			fr: ['et al', 'méthode de', 'proposée par', 'proposé par', 'article original', 'inspiré*'],
			de: ['et al', 'verfahren', 'vorgeschlagen von', 'originalpaper', 'nach der methode'],
			es: ['et al', 'método de', 'propuesto por', 'propuesta por', 'artículo original', 'inspirado'],
		},
		/** That one is asked to cite what follows, for the model's sake. */
		'cite': {
			en: ['cite', 'please cite', 'citing', 'to cite', 'reference'],
			zh: ['引用'],
			ja: ['引用'],
			ko: ['인용'],
			fr: ['citer', 'citez', 'citation'],
			de: ['zitieren', 'zitiert', 'zitat'],
			es: ['citar', 'cite', 'cita', 'cítenos', 'citen'],
		},
		'presents-model': {
			en: ['introduced in', 'described in', 'presented in', 'proposed in', 'released with', 'accompanying', 'published in', 'details in', 'reported in', 'our'],
			zh: ['提出', '介绍', '详见', '我们的', '介紹', '詳見', '我們的'],
			ja: ['提案', '紹介', '詳細', '我々の'],
			ko: ['제안', '소개', '자세한', '우리의'],
			fr: ['présenté dans', 'introduit dans', 'décrit dans', 'notre'],
			de: ['vorgestellt in', 'beschrieben in', 'eingeführt in', 'unser*'],
			es: ['presentado en', 'descrito en', 'introducido en', 'nuestro'],
		},
		// "The paper", and "this paper" too, may be anybody's.
		'own-paper': {
			en: phrases(['our', 'my', ...phrases(['our', 'my'], ['recent', 'new', 'latest', 'research', 'scientific', 'conference', 'journal', 'workshop', 'full', 'published']), 'its', 'accompanying', 'corresponding', 'associated', 'companion'], PAPERS),
			zh: phrases(['我们的', '我們的', '本', '该', '該'], ['论文', '技术报告', '白皮书', '論文', '技術報告'], ''),
			ja: phrases(['本', 'この', '我々の', '私たちの', '当社の'], ['論文', '技術報告', '技術レポート', 'テクニカルレポート'], ''),
			ko: phrases(['본', '우리', '우리의', '저희'], ['논문', '기술 보고서', '기술보고서']),
			fr: phrases(['notre', 'mon'], ['article', 'papier', 'rapport technique', 'manuscrit', 'mémoire']),
			de: phrases(['unser', 'unserem', 'unserer', 'mein', 'meiner'], ['paper', 'artikel', 'bericht', 'veröffentlichung', 'publikation', 'dissertation', 'masterarbeit', 'technischer bericht', 'technischen bericht']),
			es: phrases(['nuestro', 'mi'], ['artículo', 'informe técnico', 'manuscrito', 'reporte técnico']),
		},
	},
	evidence: [
		{ says: 'has a BibTeX entry for a document', degree: 'disclosed', all: ['bibtex'], none: ['bibtex-of-program'] },
		{ says: 'links a paper or report', degree: 'disclosed', all: [['link', 'url']], under: true },
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['own.paper', ['own.presents-model', 'this-model', 'pointer'], ['link', 'url']], none: ['own.of-data', 'among-references', 'own.of-others'] },
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['own.paper', 'own.own-paper', ['link', 'url', 'paper-id']], none: ['own.of-data', 'among-references'] },
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['paper-of-own-name', ['paper-link', 'paper-id']], none: ['own.of-data', 'among-references'] },
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['own.cite', 'this-model', 'paper-link'], none: ['own.of-data', 'dataset-name', 'among-references', 'own.of-others'] },
		// A row of links, of which one is to the paper.
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['paper-link-name', 'paper-link', ['code-link', 'hub-link']], none: ['others-repository', 'evaluating', 'among-references', 'own.of-others'] },
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['own-paper-link'], none: ['among-references'] },
		// Links to the paper, the code and the data stand side by side.
		{ says: 'links the paper on this model', degree: 'disclosed', all: ['paper-link-name', 'paper-link', 'beginning'], none: ['others-repository', 'evaluating'] },
		{ says: 'links a paper', degree: 'partial', all: ['own.paper', ['link', 'url', 'paper-id']], none: ['own.of-data', 'evaluating', 'among-references', 'own.of-others'] },
		{ says: 'mentions a paper without a link', degree: 'partial', all: ['own.paper', ['pointer', 'own.own-paper']], none: ['own.of-data', 'evaluating', 'among-references'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Model Sources', zh: '模型来源' },
		heading: { en: 'Paper', zh: '论文' },
		body: {
			en: '<!-- The document that explains the model: arXiv id, DOI or link. Write "none" when there is none. -->\n\n- **Technical report or paper:** [More Information Needed]\n- **Version of the model it describes:** [More Information Needed]\n',
			zh: '<!-- 说明该模型的文档：arXiv 编号、DOI 或链接。没有则写明“无”。 -->\n\n- **技术报告或论文：** [待补充]\n- **文档对应的模型版本：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Sources > Paper [optional]' },
		{ framework: 'mitchell', item: 'Model Details: paper or other resource for more information' },
		{ framework: 'mof', item: 'Technical report (Class III); Research paper (Class I)' },
		{ framework: 'osaid', item: 'Data information, where a report carries it' },
		{ framework: 'osai-index', item: 'preprint; paper' },
		{ framework: 'cyclonedx', item: 'component.externalReferences[type=documentation]' },
	],
};
