import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const dataCutoff: Disclosure = {
	id: 'data/cutoff',
	title: 'Data cut-off',
	why: 'Without the last date in the data, users take stale answers for current ones, and evaluators cannot tell whether a benchmark was already on the web. One month and year settles both.',
	counts: 'The latest date, month or year that the training data cover.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: ['data freshness', 'knowledge cutoff', 'knowledge cut-off', 'knowledge cutoff date', 'training cutoff', 'training cut-off', 'training data cutoff', 'training data cut-off', 'data cutoff', 'data cut-off', 'data cutoff date', 'cutoff', 'cut-off', 'cutoff date', 'cut-off date', 'pretraining data cutoff', 'data recency', 'temporal coverage', 'data time range', 'data collection period', 'collection period'],
		zh: ['知识截止', '知识截止日期', '知识截止时间', '数据截止', '数据截止日期', '数据截止时间', '训练数据截止', '截止日期', '数据时效', '数据时效性', '数据时间范围', '時間範圍', '知識截止', '知識截止日期', '資料截止日期', '資料時效', '數據截止日期'],
		ja: ['知識カットオフ', 'ナレッジカットオフ', 'データの鮮度', 'データカットオフ', 'カットオフ', '学習データの期間', 'データの期間', '収集期間'],
		ko: ['지식 컷오프', '지식 컷오프 날짜', '데이터 기준일', '학습 데이터 기준일', '데이터 컷오프', '데이터 최신성', '컷오프', '수집 기간'],
		fr: ['date de coupure', 'date de coupure des données', 'date limite des connaissances', 'fraîcheur des données', 'période couverte', 'période de collecte'],
		de: ['wissensstichtag', 'datenstand', 'stichtag', 'wissensstand', 'aktualität der daten', 'erhebungszeitraum', 'trainingsstichtag'],
		es: ['fecha de corte', 'corte de conocimiento', 'fecha de corte de los datos', 'fecha límite de conocimiento', 'actualidad de los datos', 'periodo de recopilación'],
	},
	terms: {
		'cutoff': {
			en: ['cutoff', 'cut-off', 'cuts off', 'cut off at', 'cut off in', 'data up to', 'knowledge up to', 'data until', 'data through', 'up until', 'collected until', 'collected up to', 'collected between', 'collected before', 'crawled until', 'crawled in', 'data from before', 'data freshness', 'knowledge ends', 'as recent as', 'up-to-date until', 'knowledge extends to', 'knowledge is limited to', 'no later than', 'up to and including', 'snapshot', 'dump', 'dumps', 'more recent, up to', 'articles up to', 'texts up to', 'ends in', 'end in', 'stops in', 'stop in', 'published before', 'published until', 'published up to', 'through the end of', 'dated before'],
			zh: ['截止', '截至', '截止到', '知识截止', '数据截止', '收集于', '快照', '知識截止', '資料截止', '月之前的', '年之前的', '月以前', '年以前', '月底前', '更新至', '更新到', '更新於', '截止于', '止于', '為止', '为止', '截止於'],
			ja: ['カットオフ', 'までのデータ', '時点の', '時点で', 'スナップショット', 'ダンプ', 'までのもの', 'までに収集', 'までに公開', '月までの', '年までの', '以前の', '月まで', '年まで'],
			ko: ['컷오프', '까지의 데이터', '기준', '시점', '스냅샷', '덤프', '까지 수집', '까지의', '이전 데이터', '월까지', '년까지'],
			fr: ['date de coupure', 'jusqu\'en', 'jusqu\'à', 'date limite', 'collectées jusqu', 'instantané', 's\'arrêtent en', 's\'arrête en', 's\'arrêtent à', 'antérieur*', 'avant le', 's\'arrête à'],
			de: ['stichtag', 'bis einschließlich', 'stand', 'datenstand', 'wissensstand', 'erhoben bis', 'reichen bis', 'reicht bis', 'daten bis', 'gesammelt bis', 'enden im', 'endet im', 'vor dem'],
			es: ['fecha de corte', 'hasta', 'corte de conocimiento', 'recopilados hasta', 'instantánea', 'anteriores a', 'llegan hasta', 'terminan en'],
		},
		'gathered': {
			en: ['collected', 'gathered', 'gathering', 'crawled', 'scraped', 'harvested', 'covers', 'covering', 'cover', 'spans', 'spanning', 'posted', 'published', 'recorded', 'written', 'acquired', 'dating from'],
			zh: ['收集', '采集', '爬取', '抓取', '涵盖', '覆盖', '发表', '发布的', '採集', '蒐集', '涵蓋'],
			ja: ['収集', 'クロール', '取得し', '集め', '公開された', '投稿', '発行', '記録'],
			ko: ['수집', '크롤링', '모은', '작성된', '게시된', '발행', '기록'],
			fr: ['collecté*', 'recueilli*', 'rassemblé*', 'publié*', 'couvr*', 'rédigé*', 'enregistré*'],
			de: ['gesammelt*', 'erhoben*', 'gecrawlt*', 'veröffentlicht*', 'umfass*', 'aufgenommen*', 'abdecken'],
			es: ['recopilad*', 'recogid*', 'recolectad*', 'publicad*', 'abarca*', 'cubre*', 'grabad*', 'escrit*'],
		},
		// The span is that of the data, and not that of the training.
		'dated': {
			en: phrases(['data', 'articles', 'texts', 'tweets', 'posts', 'papers', 'documents', 'reports', 'news', 'images', 'recordings', 'books', 'reviews'], ['from', 'between', 'dated']),
			zh: ['年的', '月的', '年间的', '期间的'],
			ja: ['年の', '月の', '年までの', '月までの'],
			ko: ['년의', '월의', '년까지의', '월까지의'],
			fr: ['des années'],
			de: ['aus den jahren'],
			es: ['de los años'],
		},
		'by-citation': { en: ['et al'] },
		// What was gathered then is no newer.
		'acquired': {
			en: ['collected', 'gathered', 'crawled', 'scraped', 'harvested', 'downloaded'],
			zh: ['收集', '采集', '爬取', '抓取', '採集', '蒐集'],
			ja: ['収集', 'クロールし', 'クロールされ', '取得し'],
			ko: ['수집', '크롤링'],
			fr: ['collecté*', 'recueilli*', 'rassemblé*', 'moissonné*'],
			de: ['gesammelt*', 'erhoben*', 'gecrawlt*', 'heruntergeladen*'],
			es: ['recopilad*', 'recogid*', 'recolectad*', 'descargad*'],
		},
		'of-data': {
			en: ['data', 'dataset', 'knowledge', 'corpus', 'training', 'trained', 'pretraining', 'wikipedia', 'crawl', 'texts'],
			zh: ['数据', '知识', '语料', '训练', '维基', '資料', '知識', '語料', '訓練'],
			ja: ['データ', '知識', 'コーパス', '学習', 'ウィキペディア', 'wikipedia'],
			ko: ['데이터', '지식', '말뭉치', '학습', '위키'],
			fr: ['données', 'connaissances', 'corpus', 'entraînement'],
			de: ['daten', 'wissen', 'korpus', 'training', 'trainingsdaten'],
			es: ['datos', 'conocimiento', 'corpus', 'entrenamiento'],
		},
	},
	evidence: [
		{ says: 'keeps back the last date', degree: 'withheld', all: ['own.cutoff', 'own.of-data', 'withhold'] },
		{ says: 'gives the last date of the data', degree: 'disclosed', all: ['own.cutoff', 'own.of-data', ['date', 'year']], none: ['reader', 'evaluating'] },
		{ says: 'gives the last date of the data', degree: 'disclosed', all: ['period', ['own.gathered', 'own.dated'], ['data-noun', 'source-noun']], none: ['reader', 'evaluating', 'paper-link', 'hardware-name'] },
		{ says: 'tells when the data were gathered', degree: 'partial', all: ['own.acquired', ['date', 'year'], ['data-noun', 'source-noun']], none: ['own.by-citation', 'reader', 'evaluating', 'paper-link', 'hardware-name', 'benchmark-name', 'score'], under: 'data' },
		{ says: 'gives a date under a heading', degree: 'disclosed', all: [['date', 'year']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Knowledge Cutoff', zh: '知识截止日期' },
		body: {
			en: '<!-- Month and year; per stage when they differ. -->\n\n- **Pretraining data:** [More Information Needed]\n- **Fine-tuning data:** [More Information Needed]\n',
			zh: '<!-- 年月即可；各阶段不同时分别填写。 -->\n\n- **预训练数据：** [待补充]\n- **微调数据：** [待补充]\n',
		},
	},
	references: [{ framework: 'eu-ai-act', item: 'Public summary of training content, section 1: latest date of data acquisition' }],
};
