import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const dataCopyright: Disclosure = {
	id: 'data/copyright',
	title: 'Copyright and opt-out',
	why: 'Providers of general-purpose models in the EU need a copyright policy, and those who build on the model will be asked for yours. Rights holders who find a policy and an address write to you; the others write to a court.',
	counts: 'A copyright policy or its link, or how opt-outs (robots.txt, reservations of rights) and licensed content were treated.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['copyright', 'copyright policy', 'copyright compliance', 'copyright and opt-out', 'copyrighted content', 'intellectual property', 'opt-out', 'opt out', 'opt-outs', 'data opt-out', 'crawling', 'crawler policy', 'web crawling', 'robots.txt', 'text and data mining', 'rights reservation', 'data governance', 'takedown', 'takedown policy', 'notice and takedown'],
		zh: ['版权', '版权政策', '版权声明', '版权说明', '版权合规', '知识产权', '退出机制', '爬取策略', '爬虫策略', '数据合规', '權利聲明', '版權', '版權聲明', '版權政策', '著作權', '智慧財產權', '智慧財產', '退出機制', '資料合規'],
		ja: ['著作権', '著作権について', '著作権ポリシー', '知的財産', '知的財産権', 'オプトアウト', 'クロール', 'クローリング'],
		ko: ['저작권', '저작권 정책', '저작권 안내', '지식재산권', '지적 재산권', '옵트아웃', '크롤링'],
		fr: ['droit d\'auteur', 'droits d\'auteur', 'politique de droit d\'auteur', 'propriété intellectuelle', 'opposition', 'fouille de textes et de données', 'gouvernance des données'],
		de: ['urheberrecht', 'urheberrechtsrichtlinie', 'geistiges eigentum', 'opt-out', 'nutzungsvorbehalt', 'text- und data-mining', 'daten-governance'],
		es: ['derechos de autor', 'política de derechos de autor', 'propiedad intelectual', 'exclusión voluntaria', 'minería de textos y datos', 'gobernanza de datos', 'rastreo web'],
	},
	terms: {
		'rights-reserved': {
			en: ['robots.txt', 'opt-out', 'opt-outs', 'opted out', 'opt out', 'text and data mining', 'tdm', 'reservation of rights', 'rights reservation', 'copyright policy', 'copyrighted material', 'copyrighted content', 'copyrighted works', 'copyright holders', 'right holders', 'rights holders', 'takedown', 'take-down', 'crawler respects', 'ai.txt', 'do not crawl', 'paywall*', 'intellectual property', 'fair use', 'copyright law', 'licensed from', 'out of copyright', 'public domain', 'with permission', 'permission of', 'copyright clearance', 'licensing agreement*', 'licensed content', 'permissively licensed', 'permissive licenses', 'permissive licences', 'copyright expired', ...phrases(['copyright'], ['restrictions', 'reasons', 'issues', 'concerns']), ...phrases(['due to', 'because of', 'for reasons of'], ['copyright'])],
			zh: ['robots.txt', '版权政策', '版权内容', '版权方', '权利人', '退出', '侵权', '著作权', '知识产权', '版权保护', '版權政策', '權利人', '侵權', '著作權', '智慧財產', '公有领域', '版权原因', '版权限制', '版权问题', '出于版权', '由于版权', '版權限制', '已获授权', '获得授权', '授权使用', '公有領域', '已獲授權'],
			ja: ['robots.txt', '著作権', '著作権法', '権利者', 'オプトアウト', '知的財産', '第30条の4', '許諾', 'パブリックドメイン', '著作権の切れた', '著作権切れ'],
			ko: ['robots.txt', '저작권', '저작권자', '권리자', '옵트아웃', '지식재산', '이용 허락', '저작권이 만료', '허락을 받'],
			fr: ['robots.txt', 'droit d\'auteur', 'droits d\'auteur', 'ayants droit', 'fouille de textes', 'opposition', 'propriété intellectuelle', 'domaine public', 'avec l\'accord', 'autorisation des'],
			de: ['robots.txt', 'urheberrecht*', 'rechteinhaber*', 'nutzungsvorbehalt*', 'text- und data-mining', 'opt-out', 'geistiges eigentum', 'gemeinfrei*', 'mit genehmigung', 'lizenziert von'],
			es: ['robots.txt', 'derechos de autor', 'titulares de derechos', 'minería de textos', 'exclusión voluntaria', 'propiedad intelectual', 'dominio público', 'con permiso', 'con autorización'],
		},
		'of-data': {
			en: ['data', 'dataset', 'training', 'trained', 'corpus', 'content', 'crawl*', 'collection', 'sources', 'respect*', 'comply', 'complies', 'policy', 'filtered', 'excluded', 'removed', 'agreements'],
			zh: ['数据', '训练', '语料', '内容', '爬取', '采集', '尊重', '遵守', '政策', '過濾', '資料', '訓練', '內容'],
			ja: ['データ', '学習', '収集', '尊重', '遵守', 'ポリシー'],
			ko: ['데이터', '학습', '수집', '존중', '준수', '정책'],
			fr: ['données', 'entraînement', 'collecte', 'respect*', 'politique'],
			de: ['daten', 'training', 'erhebung', 'respektier*', 'richtlinie', 'eingehalten'],
			es: ['datos', 'entrenamiento', 'recopilación', 'respeta*', 'política'],
		},
		'of-use': {
			en: ['do not use', 'must not', 'users must', 'generated content', 'outputs', 'model license', 'all rights reserved', 'infringe', 'prohibited', 'trademarks', 'copyright (c)', 'copyright ©'],
			zh: ['不得', '禁止', '生成内容', '用户', '商标', '保留所有权利', '生成內容', '使用者', '商標'],
			ja: ['禁止', '生成物', '利用者', '商標'],
			ko: ['금지', '생성물', '사용자', '상표'],
			fr: ['interdit', 'contenu généré', 'marques', 'utilisateurs'],
			de: ['verboten', 'generierte inhalte', 'marken', 'nutzer'],
			es: ['prohibido', 'contenido generado', 'marcas', 'usuarios'],
		},
	},
	evidence: [
		{ says: 'says how rights in the data were respected', degree: 'disclosed', all: ['own.rights-reserved', 'own.of-data'], none: ['own.of-use', 'reader'] },
		{ says: 'tells the policy under a heading', degree: 'disclosed', all: [['own.rights-reserved', 'link', 'url'], 'own.of-data'], none: ['own.of-use'], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Copyright and Opt-Out', zh: '版权与退出机制' },
		body: {
			en: '<!-- How rights of others were treated when data were gathered. -->\n\n- **Copyright policy:** [More Information Needed]\n- **Crawler and robots.txt:** [More Information Needed]\n- **Opt-out or removal requests:** [More Information Needed]\n',
			zh: '<!-- 采集数据时如何对待他人的权利。 -->\n\n- **版权政策：** [待补充]\n- **爬虫与 robots.txt：** [待补充]\n- **退出或删除申请：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '3 Crawling' },
		{ framework: 'eu-ai-act', item: 'Art. 53(1)(c): copyright policy; public summary of training content, section 3: reservations of rights' },
	],
};
