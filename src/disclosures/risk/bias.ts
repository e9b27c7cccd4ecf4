import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';
import { tools } from '../use/words/tools';
import { studied, toldOf } from './words/beside';
import { aside } from './words/degradation';
import { takesOver, toward } from './words/errors';
import { faults, gapsOfExperience, generalFaults, inabilities, poor } from './words/failures';
import { others, outputs, possibility, subject } from './words/subjects';

export const riskBias: Disclosure = {
	id: 'risk/bias',
	title: 'Bias and fairness',
	why: 'A model treats some people worse than others long before anybody measures it. Naming the groups, languages or regions that its data leaves out tells users where to look first.',
	counts: 'A bias of this model or its data that names whom it concerns, a measurement by group, or the statement that bias was not examined. That the model "may be biased" is partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'bias', 'biases', 'biases we found', 'biases found', 'who is left out', 'results by group', 'results by gender', 'group fairness', 'performance across groups', 'performance by group', 'performance across demographics', 'underrepresented groups', 'model bias', 'model biases', 'known biases', 'potential biases', 'potential bias', 'social bias', 'social biases', 'gender bias', 'cultural bias', 'data bias', 'data biases', 'bias and fairness', 'fairness and bias', 'fairness', 'fairness evaluation', 'fairness assessment', 'fairness considerations', 'bias evaluation', 'bias analysis', 'bias assessment', 'bias statement', 'bias and toxicity', 'toxicity and bias', 'limitations and bias', 'limitations and biases', 'bias and limitations', 'biases and limitations',
			'bias, risks, and limitations', 'bias, risks and limitations', 'biases, risks, and limitations', 'bias and risks', 'risks and biases', 'bias, fairness and safety', 'representation bias', 'demographic performance', 'disaggregated results', 'disaggregated evaluation', 'subgroup performance', 'equity', 'inclusivity', 'stereotypes', 'representation',
		],
		zh: [
			'偏见', '偏差', '模型偏见', '模型偏差', '潜在偏见', '社会偏见', '性别偏见', '文化偏见', '数据偏见', '数据偏差', '偏见评估', '偏见评测', '偏见分析', '偏见与公平性', '偏见与公平', '公平性', '公平性评估', '公平性与偏见', '模型局限性以及可能的偏差', '局限性与偏差', '局限性和偏见', '局限性与偏见', '偏见与局限性', '偏见、风险与局限性', '偏见、风险和局限性', '敏感信息和偏见', '偏见声明', '刻板印象', '分组评测', '人群差异',
			'偏見', '模型偏見', '社會偏見', '性別偏見', '數據偏見', '偏見與公平性', '公平性評估', '局限性與偏見', '偏見、風險與局限性', '偏見評估',
		],
		ja: ['バイアス', '偏り', '偏見', 'バイアスと公平性', '公平性', '公平性評価', 'バイアス評価', 'ジェンダーバイアス', '社会的バイアス', '制限とバイアス', '制限事項とバイアス', 'バイアスと制限', 'バイアス、リスク、制限事項', 'データの偏り', 'ステレオタイプ'],
		ko: ['편향', '편향성', '편견', '공정성', '편향 및 공정성', '편향과 공정성', '편향 평가', '성별 편향', '사회적 편향', '데이터 편향', '한계 및 편향', '편향 및 한계', '편향, 위험 및 한계', '고정관념'],
		fr: ['biais', 'biais et équité', 'équité', 'évaluation des biais', 'biais sociaux', 'biais de genre', 'biais connus', 'limites et biais', 'biais et limites', 'biais, risques et limites', 'stéréotypes'],
		de: ['verzerrungen', 'verzerrung', 'bias', 'vorurteile', 'fairness', 'bias und fairness', 'verzerrungen und fairness', 'bekannte verzerrungen', 'geschlechterverzerrung', 'verzerrungen, risiken und einschränkungen', 'einschränkungen und verzerrungen', 'stereotype'],
		es: ['sesgo', 'sesgos', 'sesgos y equidad', 'equidad', 'evaluación de sesgos', 'sesgos sociales', 'sesgo de género', 'sesgos conocidos', 'limitaciones y sesgos', 'limitaciones y sesgo', 'sesgos y limitaciones', 'sesgos, riesgos y limitaciones', 'estereotipos'],
	},
	terms: {
		tools,
		others,
		aside,
		// What a model is made for: a wish to serve people better.
		'our-aim': {
			en: [...phrases(['better', 'improve', 'improved', 'improving', 'best'], ['asr', 'speech', 'translation', 'models for', 'model for', 'support for', 'african', 'indian', 'asian', 'arabic']), ...phrases(['african', 'indian', 'asian', 'indigenous', 'arabic'], ['language model', 'language models', 'language processing', 'nlp'])],
			zh: ['更好地服务', '更好地支持', '旨在提升'], ja: ['向上を目的', '改善を目的'], ko: ['향상시키기 위', '개선을 위'],
			fr: ['afin d\'améliorer', 'pour améliorer', 'de meilleurs modèles'], de: ['bessere modelle', 'um die erkennung', 'zu verbessern'], es: ['para mejorar', 'mejores modelos'],
		},
		'possible': possibility,
		'toward': toward,
		'takes-over': takesOver,
		'fault': faults,
		'inability': inabilities,
		'general-fault': generalFaults,
		'gap': gapsOfExperience,
		'poor': poor,
		'output': outputs,
		'bias': {
			en: ['unwanted association*', 'spurious association*', 'harmful association*', ...phrases(['degrading'], ['content', 'language', 'remarks', 'statements', 'portrayals', 'depictions', 'images', 'stereotyp*', 'terms']), 'is degrading', 'are degrading', 'slant', 'slanted', 'lopsided', 'cliché*', 'caricatur*', 'eurocentric', 'racist', 'sexist', 'misogyn*', 'chauvin*', 'favouritism', 'equalised odds', 'equalized odds', 'demographic parity', 'disparate impact', 'anti-stereotypical', 'proxy of origin', 'proxies for', 'double standard*', 'bias', 'biases', 'biased', 'stereotyp*', 'fairness', 'unfairly', 'unfairness', ...phrases(['is', 'are', 'be'], ['unfair']), ...phrases(['unfair'], ['treatment', 'outcome*', 'output*', 'decision*', 'result*', 'prediction*', 'bias*', 'discriminat*', 'response*', 'content', 'representation*']), 'discriminates', 'discriminatory', 'discrimination', 'underrepresent*', 'under-represent*', 'overrepresent*', 'over-represent*', 'not equally represented', 'not representative', 'lack of diversity', 'lacking diversity', 'lack diversity', 'lacking of diversity', 'disparit*', 'prejudice*', 'skewed', 'skews', 'marginali*', 'equally well', 'western-centric', 'anglocentric', 'representational harm*', 'misgender*'],
			zh: ['刻板', '偏爱', '偏好男', '重男轻女', '倾向性', '以偏概全', '地域黑', '偏见', '偏差', '歧视', '不公平', '公平性', '刻板印象', '代表性不足', '代表不足', '缺乏多样性', '多样性不足', '分布不均', ...phrases(['性别', '性別', '男女', '种族', '群体', '人群', '表现', '表現'], ['不平衡', '比例不平衡', '分布不平衡'], ''), '偏向', '文化偏', '偏見', '歧視', '多樣性不足', '分佈不均'],
			ja: ['偏る', '決めつけ', '色眼鏡', 'バイアス', '偏り', '偏見', '差別', '不公平', '公平性', 'ステレオタイプ', '偏って', '多様性に欠け'],
			ko: ['쏠림', '선입견', '편파', '차별적', '편향', '편견', '차별', '불공정', '공정성', '고정관념', '대표성', '치우', '다양성이 부족'],
			fr: ['dégradant*', 'colonial*', 'clichés', 'sexiste*', 'raciste*', 'caricatur*', 'parti pris', 'misogyn*', 'biais', 'biaisé*', 'stéréotyp*', 'équité', 'discrimination*', 'discriminatoire*', 'préjugé*', 'sous-représent*', 'surreprésent*', 'inéquit*', 'manque de diversité'],
			de: ['klischee*', 'sexistisch*', 'rassistisch*', 'schieflage', 'einseitig*', 'voreingenommenheit*', 'verzerrung*', 'verzerrt*', 'voreingenommen*', 'bias', 'stereotyp*', 'diskriminier*', 'vorurteil*', 'unterrepräsentiert*', 'überrepräsentiert*', 'unfaire*', 'unfair behandel*', 'unfair gegenüber', 'fairness', 'mangelnde vielfalt'],
			es: ['clichés', 'tópicos', 'machista*', 'sexista*', 'racista*', 'caricatur*', 'parcial', 'sesgo', 'sesgos', 'sesgad*', 'estereotip*', 'equidad', 'discriminación', 'discriminatori*', 'prejuicio*', 'infrarrepresent*', 'subrepresent*', 'sobrerrepresent*', 'falta de diversidad'],
		},
		// That it has bias in it, or passes it on.
		'shows': {
			en: ['not free of', 'not free from', 'not exempt', 'reflect', 'reflects', 'exhibit', 'exhibits', 'display', 'displays', 'inherit', 'inherits', 'inherited', 'reproduce', 'reproduces', 'amplify', 'amplifies', 'perpetuate', 'perpetuates', 'contain', 'contains', 'carry', 'carries', 'be biased', 'has biases', 'have biases'],
			zh: ['存在', '带有', '反映', '体现', '继承', '放大', '延续', '帶有', '繼承'],
			ja: ['反映', '含まれ', '含む', '受け継', '増幅', '示す'],
			ko: ['반영', '포함', '물려받', '증폭', '드러'],
			fr: ['pas exempt*', 'reflét*', 'reflèt*', 'hérit*', 'reprodui*', 'amplifi*', 'véhicul*', 'comport*'],
			de: ['nicht frei von', 'widerspiegel*', 'spiegel*', 'aufweis*', 'übernehm*', 'übernommen', 'verstärk*', 'enthalten', 'enthält'],
			es: ['no está exent*', 'no están exent*', 'no está libre*', 'reflej*', 'hered*', 'reproduc*', 'amplific*', 'conten*', 'contiene*', 'arrastr*'],
		},
		// What users are told not to do with the model.
		'spreading': {
			en: [...phrases(['should not', 'must not', 'may not'], ['be used under', 'be used where', 'be used in']), 'used to intentionally', 'intentionally create', 'intentionally generat*', 'intentionally produc*', 'deliberately create', 'deliberately generat*', 'create or disseminate', 'create or spread', 'generate or spread', 'generate or disseminate', 'not be used to', 'content that propagat*', 'content that promot*', 'historical or current', 'do not use', 'don\'t use', 'disseminat*'],
			zh: ['制作或传播', '创建或传播', '生成或传播', '不得用于', '请勿', '不要传播', '故意', '蓄意', '請勿', '不要傳播'],
			ja: ['拡散', '意図的に', '使用しないで', '利用しないで'],
			ko: ['유포', '고의로', '의도적으로'],
			fr: ['créer ou diffuser', 'diffuser', 'intentionnellement', 'délibérément'],
			de: ['verbreiten', 'absichtlich', 'vorsätzlich'],
			es: ['difundir', 'intencionad*', 'deliberad*'],
		},
		// In one breath with bias: what else nobody wanted.
		'undesired': {
			en: ['undesired', 'undesirable', 'unwanted', 'unintended'], zh: ['不良', '不希望', '非预期'], ja: ['望ましくない', '意図しない'], ko: ['바람직하지 않', '원치 않', '의도하지 않은'],
			fr: ['indésirable*', 'non désiré*', 'non souhaité*', 'non voulu*'], de: ['unerwünscht*', 'ungewollt*', 'unbeabsichtigt*'], es: ['indeseable*', 'no desead*', 'indesead*'],
		},
		'group': {
			en: ['gender*', 'women', 'men', 'male', 'female', 'race', 'races', 'racial', 'racist', 'sexist', 'ethnic*', 'religio*', 'nationalit*', 'country', 'countries', 'region', 'regions', 'geograph*', 'cultur*', 'western', 'english', 'skin', 'newspapers', 'age', 'ages', 'older', 'children', 'disabilit*', 'sexual orientation', 'lgbt*', 'skin tone*', 'skin color', 'dialect*', 'accent*', 'speakers', 'languages', 'minorit*', 'socio*', 'political*', 'politics', 'occupation*', 'immigrant*', 'indigenous', 'genres', 'populations', 'subgroup*', 'demographic*', 'historical', 'identity'],
			zh: ['性别', '女性', '男性', '种族', '民族', '宗教', '国籍', '国家', '地区', '地域', '文化', '西方', '年龄', '老年', '儿童', '残疾', '性取向', '肤色', '方言', '口音', '少数', '政治', '职业', '群体', '人群', '语言', '性別', '種族', '國家', '地區', '年齡', '膚色', '職業', '群體', '語言'],
			ja: ['性別', '女性', '男性', '人種', '民族', '宗教', '国籍', '地域', '文化', '年齢', '障害', '性的指向', '肌の色', '方言', '訛り', 'アクセント', '少数', '政治', '職業', '集団', '欧米', '言語'],
			ko: ['성별', '여성', '남성', '인종', '민족', '종교', '국적', '지역', '문화', '연령', '장애', '성적 지향', '피부색', '방언', '억양', '소수', '정치', '직업', '집단', '언어'],
			fr: ['genre', 'femmes', 'hommes', 'racia*', 'ethni*', 'relig*', 'nationalité*', 'pays', 'régions', 'culture*', 'occidenta*', 'âge', 'handicap*', 'orientation sexuelle', 'dialecte*', 'accent*', 'minorité*', 'politique*', 'langues', 'populations'],
			de: ['geschlecht*', 'frauen', 'männer', 'ethni*', 'rassist*', 'religi*', 'nationalität*', 'länder', 'regionen', 'kultur*', 'westlich*', 'alter', 'behinderung*', 'sexuelle orientierung', 'dialekt*', 'akzent*', 'minderheit*', 'politisch*', 'sprachen', 'bevölkerung*'],
			es: ['género', 'mujeres', 'hombres', 'racial*', 'raza', 'étnic*', 'relig*', 'nacionalidad*', 'países', 'regiones', 'cultur*', 'occidental*', 'edad', 'discapacidad*', 'orientación sexual', 'dialecto*', 'acento*', 'minoría*', 'polític*', 'idiomas', 'poblaciones'],
		},
		'subject': subject,
		// Whom a model can treat differently: people, and the parts of the world they come from.
		'people': {
			en: [
				'languages other than english', 'non-english languages', 'standard american english', 'varieties of english', 'english varieties', 'speakers from', 'castes', 'surname*', 'households', 'adults with', 'non-binary', 'grown-ups', 'under-thirties', 'over-sixties', 'under thirty', 'over seventy', 'above seventy', 'above 60', 'above 65', 'above 70', 'above 75', 'above 80', 'over 50', 'over 60', 'over 65', 'over 70', 'over 75', 'women over 80', 'people over 80', 'aged over 80', 'those over 80', 'under 18', 'under 25', 'under 30', 'under 40', 'aged', 'toddlers', 'teenager*', 'old people', 'old women', 'old men', 'wives', 'widows', 'girl', 'boy', 'husband*', 'signers', 'left-handed', 'villages', 'village', 'dialects', 'dialect of', 'regional accents', 'highland', 'applicants', 'borrowers', 'by sex', 'by age', 'by gender', 'by race', 'per gender', 'per age', 'by skin', 'subgroup*', 'slavic names', 'foreign-born', 'nigerian', 'indian', 'chinese names', 'arabic names', 'eastern european', 'east asian', 'caribbean', 'māori', 'aboriginal', 'inuit', 'kurdish', 'roma', 'sinti', 'romani', 'black women', 'white men', 'white man', 'poor neighbo*', 'the poor', 'the global south', 'developing countries', 'smallholder*', 'small farm*', 'women-led', 'prayer', 'veil*', 'turban*', 'african american', 'woman', 'women', 'men', 'girls', 'boys', 'male', 'males', 'female', 'females', 'gender', 'genders', 'nonbinary', 'transgender', 'children', 'adults', 'teenagers', 'elderly', 'seniors', 'older people', 'older speakers', 'older patients', 'younger', 'age group*', 'over sixty', 'dark skin', 'darker skin', 'dark-skinned', 'darker-skinned', 'light skin', 'lighter skin', 'skin type*', 'skin tone*', 'skin colo*', 'fitzpatrick', 'ethnic*', 'racial', 'races', 'black people', 'black patients', 'white patients', 'asian*', 'african*', 'hispanic*', 'latino*', 'arab', 'arabs', 'jewish', 'jews', 'muslim*', 'christian*', 'hindu*', 'roma people', 'indigenous',
				'immigrant*', 'migrant*', 'refugee*', 'foreign-sounding', 'foreign names', 'foreigners', 'minorit*', 'non-native', 'native speakers', 'accents', 'accented', 'dialect speakers', 'speakers of', 'disabilit*', 'disabled people', 'disabled users', 'disabled persons', 'wheelchair*', 'stutter*', 'deaf', 'she is a', 'he is a', 'pronoun', 'pronouns', 'people from', 'applicants from', 'residents of', 'from the east', 'from the west', 'from the south', 'from the north', 'villagers', 'poor people', 'low-income', 'wealthy', 'rural', 'lgbt*', 'gay', 'gays', 'lesbian*', 'homosexual*', 'religion*', 'nationalit*', 'pregnan*', 'nurse', 'nurses', 'occupations', 'professions', 'head scar*', 'hijab*', 'wearers',
			],
			zh: ['户籍', '长辈', '長輩', '年輕人', '年轻人', '省份', '左撇子', '苗族', '藏族', '回族', '女孩子', '同性', '长者', '小孩', '小朋友', '女人', '男人', '女孩', '男孩', '客家', '黑人用户', '深色', '浅色', '小店', '双非', '偏远', '乡村', '县城', '方言', '潮州', '亞洲', '亚洲人', '非洲', '外國人', '外国面孔', '女性', '男性', '女生', '男生', '妇女', '老年', '老人', '年长', '年轻', '儿童', '孩子', '未成年', '深色皮肤', '深肤色', '浅肤色', '肤色', '黑人', '白人', '亚裔', '非裔', '少数民族', '少数族裔', '种族', '民族', '移民', '外国人', '外来', '农村', '农民', '口音', '方言区', '方言使用者', '残疾', '残障', '聋', '低收入', '宗教', '穆斯林', '同性恋', '性少数', '性别', '职业', '人群', '群体', '長者', '膚色', '種族', '農村', '身心障礙', '性別', '原住民'],
			ja: ['同性愛', 'ろう者', '聴者', '東北', '沖縄', '京都', '年配', 'お年寄り', '小児', '女の子', '男の子', '少数派', '漁師', '農村', '田舎', 'フィリピン', '方言', '女性', '男性', '高齢', '若年', '若者', '子ども', '子供', '児童', '肌の色', '皮膚の色', '肌', '黒人', '白人', 'アジア系', '外国人', '移民', '少数民族', '非母語', '訛り', 'なまり', '方言話者', '障害', '低所得', '宗教', '性的少数', '性別', '職業', '地方', '欧米', '人種'],
			ko: ['젊은', '소아', '임산부', '화자', '여캐', '남캐', '동성', '할머니', '할아버지', '남자', '여자', '이용자', '사투리', '방언', '전라도', '경상도', '제주', '조선족', '다문화', '시골', '어민', '농민', '외국 이름', '여성', '남성', '노인', '고령', '노년', '청년', '어린이', '아동', '피부색', '어두운 피부', '흑인', '백인', '아시아', '외국인', '이주민', '이민자', '소수', '비원어민', '억양', '사투리 화자', '장애', '저소득', '종교', '성소수자', '성별', '직업', '농촌', '인종'],
			fr: ['ultramarin*', 'fille*', 'garçon*', 'seniors', 'accent*', 'dialecte*', 'villages', 'quartiers populaires', 'd\'outre-mer', 'personnes noires', 'maghréb*', 'roms', 'gens du voyage', 'femme', 'femmes', 'hommes', 'masculin*', 'féminin*', 'personnes âgées', 'âgées', 'âgés', 'enfants', 'jeunes', 'peau foncée', 'peaux foncées', 'peau claire', 'peaux claires', 'couleur de peau', 'noires', 'asiatiques', 'africain*', 'immigré*', 'migrant*', 'étranger*', 'minorités', 'non natif*', 'accents', 'handicap*', 'bas revenus', 'rural*', 'religion*', 'musulman*', 'homosexuel*'],
			de: ['jüngere', 'mädchen', 'jungen', 'alte menschen', 'dialekt*', 'slawisch*', 'türkisch*', 'arabisch*', 'zugezogene', 'dörfer', 'sinti', 'roma', 'hauttypen', 'rentner*', 'frau', 'frauen', 'männer', 'weiblich*', 'männlich*', 'ältere', 'älteren', 'senioren', 'kinder', 'kindern', 'jugendliche*', 'dunkle haut', 'dunkler haut', 'dunklere haut', 'dunklerer haut', 'helle haut', 'heller haut', 'hautfarbe*', 'hauttyp*', 'schwarze', 'asiatisch*', 'afrikanisch*', 'migrationshintergrund', 'migrant*', 'ausländ*', 'geflüchtete*', 'minderheit*', 'nicht-muttersprach*', 'akzent*', 'behinder*', 'einkommensschwach*', 'ländlich*', 'religion*', 'muslim*', 'homosexuell*'],
			es: ['latinoamerican*', 'latinos', 'latinas', 'fototipo*', 'señoras', 'chicas', 'chicos', 'gitan*', 'dialecto*', 'campesin*', 'hablantes de', 'aimara*', 'mapuche*', 'familias', 'pobres', 'mujer', 'mujeres', 'hombres', 'femenin*', 'masculin*', 'ancian*', 'personas mayores', 'mayores', 'niños', 'niñas', 'jóvenes', 'piel oscura', 'piel clara', 'tono de piel', 'tonos de piel', 'negras', 'asiátic*', 'african*', 'inmigrante*', 'migrante*', 'extranjer*', 'minorías', 'no nativ*', 'acentos', 'discapacidad*', 'bajos ingresos', 'rural*', 'religi*', 'musulman*', 'homosexual*', 'indígena*'],
		},
		// That somebody fares differently.
		'unequal': {
			en: [
				'less sure', 'less confident', 'less certain', 'drops', 'falls', 'declines', 'suffers', 'degrades', 'prefers', 'prefer', 'versus', 'against', 'not differ', 'far better', 'stricter', 'harsher', 'blocked too often', 'too often', 'linked with', 'left of', 'right of', 'two to three times', 'three times', 'four times', 'half the', 'double', 'worst', 'best', 'lowest', 'highest', 'nearly always', 'nine times out of ten', 'dominate', 'dominates', 'spread of', 'differs', 'differ', 'oftener', 'poorer', 'coarser', 'whatever they say', 'fare', 'fares', 'fared', 'treated worse', 'put at a disadvantage', 'silenc*', 'far more', 'far less', 'twice as', 'times as', 'times more', 'times higher', 'higher', 'lower', 'worse', 'better', 'more often', 'less often', 'less reliabl*', 'less accurate*', 'more accurate*', 'more likely', 'less likely', 'more frequently', 'more errors', 'more false', 'fewer', 'less well', 'than for', 'than those', 'than in', 'than among', 'than men', 'than women', 'as for', 'patroni*', 'condescend*', 'points below', 'points above', 'percentage points', 'gap', 'gaps', 'disadvantag*', 'favour*', 'favor', 'favors', 'favoring', 'penali*', 'privileg*', 'unequal*', 'uneven*', 'differs between', 'differ between', 'varies between', 'varies with', 'varies by', 'differs by', 'drops for', 'rank lower', 'ranks lower', 'associat*', 'link', 'links', 'depicts', 'depicted', 'portray*', 'assumes', 'defaults to', 'by default', 'even when', 'even if', 'only',
			],
			zh: ['變差', '变差', '青睐', '偏袒', '低了', '低一', '高了', '率比', '占大头', '占绝大', '占了绝大', '吃亏', '偏多', '偏少', '大于', '小于', '远胜', '一个也没有', '画白', '永远是', '首当其冲', '更难', '高出', '更高', '更低', '低于', '高于', '较低', '较高', '较差', '更差', '更容易', '更少', '更多', '倍', '差距', '差异', '不如', '偏低', '偏高', '倾向', '倾向于', '默认', '多为', '大多', '以上为', '几乎都', '往往', '总是', '关联', '描述为', '描绘', '联系在一起', '明显下降', '劣势', '較低', '較高', '較差', '落差', '傾向', '多半', '預設'],
			ja: ['低下', '落ち', '好む', '優遇', '冷遇', 'ぶれる', '差がある', '差があ', '多いが', '少ない', '下がる', '高止まり', 'より高', 'より低', 'より多', '高く', '低く', '低い', '高い', '倍', '差が', '格差', '劣', '悪く', '傾向', '結び付け', '結びつけ', '大半', 'ほとんどが', '偏', '間違え', '下が'],
			ko: ['하락', '저하', '선호', '우대', '낮았', '많다', '많아', '높았', '갈린', '갈립', '쏠림', '쏠려', '기웁', '기울', '덜', '더 크', '보다 높', '보다 낮', '더 높', '더 낮', '더 자주', '높', '낮', '차이', '격차', '떨어', '불리', '경향', '연관', '주로', '대부분', '배 높', '배 낮', '배 많', '배 더', '배 차', '배나', '배 이상', '배 정도', '배 가까'],
			fr: ['préfère*', 'en moins', 'chute', 'moins que', 'plus que', 'deux fois', 'fois plus', 'fois moins', 'plus souvent', 'moins souvent', 'moins bien', 'moins précis*', 'plus d\'erreurs', 'plus élevé*', 'plus faible*', 'pire*', 'écart*', 'défavoris*', 'favoris*', 'associe*', 'désavantag*', 'plutôt', 'par défaut', 'inégal*'],
			de: ['sinkt', 'schneiden', 'schlechter ab', 'weniger', 'kaum', 'überreichlich', 'doppelt so viele', 'doppelt so', 'mal so', 'unter der bei', 'über der bei', 'prozentpunkte', 'prozentpunkten', 'als bei', 'als für', 'höher', 'niedriger', 'schlechter', 'besser', 'öfter', 'häufiger', 'seltener', 'weniger zuverlässig', 'weniger genau', 'abstand', 'lücke', 'unterschied*', 'benachteilig*', 'bevorzug*', 'verknüpft', 'verbindet', 'assoziier*', 'ungleich*', 'standardmäßig'],
			es: ['prefiere*', 'cae', 'siempre', 'el triple', 'la mitad', 'con más', 'apenas', 'suenan peor', 'el doble', 'veces más', 'veces menos', 'más a menudo', 'menos a menudo', 'con más frecuencia', 'con menos frecuencia', 'acierta menos', 'más alto*', 'más alta', 'más baj*', 'mayor', 'menor', 'peor', 'peores', 'mejor', 'brecha', 'diferencia*', 'perjudica*', 'favorec*', 'asocia*', 'más errores', 'menos precis*', 'desigual*', 'por defecto'],
		},
		// What one can fare better or worse at.
		'treatment': {
			en: ['alarm', 'alarms', 'hears', 'predictions', 'salary', 'speech', 'f1', 'auc', 'wakes up', 'understood', 'heard', 'turned down', 'resolved', 'rejections', 'false rejects', 'pronoun', 'pronouns', 'rating', 'ratings', 'read', 'images', 'image', 'pictures of', 'tagged', 'painted', 'depicted as', 'half the recall', 'error rate*', 'error', 'errors', 'accuracy', 'recall', 'precision', 'false positive*', 'false negative*', 'false match*', '=WER', 'recognis*', 'recogniz*', 'detected', 'identified', 'classified', 'labelled', 'labeled', 'flagged', 'rated', 'ranked', 'rank', 'ranks', 'scored', 'score', 'scores', 'rejected', 'approved', 'transcribed', 'translated', 'captions', 'described', 'completions', 'pictures', 'portraits', 'performs', 'performance', 'sensitivity', 'misses', 'missed', 'confidence', 'calls'],
			zh: ['灵敏度', '误拒', '比例', '敏感性', '唤醒率', '拒识率', '误识率', '翻错', '认', '错误率', '准确率', '召回率', '识别率', '识别', '误报率', '误判', '评分', '得分', '打分', '检测', '精度', '性能', '效果', '图片', '图像', '描述', '生成', '翻译', '回答', '錯誤率', '準確率', '辨識率', '辨識'],
			ja: ['誤り率', '精度', '感度', '適合率', '再現率', '認識率', '認識', '検出', '評価', 'スコア', '描写', '生成', '画像', '翻訳', '間違え'],
			ko: ['민감도', '오답', '재현율', '녹음', '오류율', '정확도', '인식률', '인식', '검출', '평가', '점수', '묘사', '생성', '번역'],
			fr: ['sensibilité', 'bonnes réponses', 'accord', 'taux d\'erreur', 'erreurs', 'précision', 'reconnu*', 'détecté*', 'classé*', 'noté*', 'évalué*', 'transcri*', 'score*', 'phrases générées', 'traduit*', 'métiers', 'décrit*'],
			de: ['korrekturen', 'sensitivität', 'erkennung', 'schneiden', 'fehlerrate', 'wortfehlerrate', 'genauigkeit', 'trefferquote', 'fehler', 'erkannt', 'bewertet', 'eingestuft', 'transkribiert', 'übersetzt', 'beschrieben', 'punkte', 'falsch', 'berufe'],
			es: ['sensibilidad', 'unidad equivocada', 'suenan', 'etiqueta', 'tasa de error', 'precisión', 'exactitud', 'acierta', 'errores', 'reconoc*', 'detect*', 'clasific*', 'puntua*', 'transcri*', 'traduc*', 'descri*', 'falla', 'rostros'],
		},
		// Taking sides, which only whoever judges does.
		'takes-sides': {
			en: ['prefers', 'favours', 'favors', 'is harsher on', 'discriminates against', 'penalises', 'penalizes', 'marks down', 'sides with', 'sexualises', 'sexualizes', 'objectifies'],
			zh: ['偏爱', '偏袒', '青睐', '贬低', '物化', '矮化', '偏愛', '貶低'],
			ja: ['優遇', '冷遇', '見下', '贔屓', 'ひいき', '好む傾向', '軽視', '性的に描'],
			ko: ['선호하는 경향', '선호합니다', '우대', '깎아내', '폄하', '편들', '홀대'],
			fr: ['préfère', 'privilégie', 'avantage', 'désavantage', 'pénalise', 'dénigre', 'rabaisse', 'sexualise'],
			de: ['bevorzugt', 'benachteiligt', 'zieht vor', 'wertet ab', 'herabwürdig*', 'sexualisiert'],
			es: ['prefiere', 'privilegia', 'favorece', 'perjudica', 'penaliza', 'menosprecia', 'denigra', 'sexualiza'],
		},
		'becomes': {
			en: ['becomes', 'become', 'turns', 'turned into', 'comes out', 'come out', 'returns', 'appears as', 'appear as', 'near', 'fills in', 'whatever'], zh: ['变成', '总', '都是', '多为', '描绘成'], ja: ['になる', 'ばかり', '描い'], ko: ['으로 나', '로 바', '만 나'], fr: ['devient', 'deviennent', 'donne'], de: ['wird', 'werden', 'ergibt'], es: ['se vuelve', 'sale', 'salen', 'imagina', 'dispara*'],
		},
		// Work that people ascribe to one sex or origin, and the sexes and origins that they ascribe it to.
		'occupation': {
			en: ['nurse', 'nurses', 'doctor', 'doctors', 'ceo', 'ceos', 'engineer', 'engineers', 'secretary', 'secretaries', 'lawyer*', 'housekeep*', 'cleaner*', 'boss', 'bosses', 'scientist*', 'professor*', 'pilot', 'pilots', 'teacher', 'teachers', 'manager', 'managers', 'programmer*', 'criminal*', 'crime', 'terroris*', 'beautiful', 'occupation*', 'professions', 'jobs'],
			zh: ['护士', '医生', '工程师', '总裁', '秘书', '律师', '程序员', '教授', '保姆', '老板', '罪犯', '职业', '護士', '醫生', '工程師', '職業'],
			ja: ['看護師', '医師', '医者', '社長', '秘書', 'エンジニア', '弁護士', '教授', '保育士', '銀行員', '犯罪', '職業'],
			ko: ['간호사', '의사', '엔지니어', '사장', '비서', '변호사', '교수', '운전자', '범죄', '직업'],
			fr: ['infirmi*', 'médecin*', 'ingénieur*', 'secrétaire*', 'patron*', 'avocat*', 'pdg', 'métier*', 'crimin*'],
			de: ['krankenschwester*', 'pfleger*', 'arzt', 'ärzte', 'ingenieur*', 'sekretär*', 'chef', 'chefs', 'geschäftsführer*', 'anwalt', 'anwälte', 'professor*', 'beruf*', 'kriminell*'],
			es: ['enfermer*', 'médic*', 'ingenier*', 'secretari*', 'jefe', 'jefes', 'abogad*', 'profesor*', 'oficio*', 'profesion*', 'delito', 'delincuent*'],
		},
		'sort-of-people': {
			en: ['male', 'female', 'man', 'men', 'woman', 'women', 'she', 'he', 'masculine', 'feminine', 'white', 'black', 'western', 'immigrant*', 'muslim*', 'pronoun', 'pronouns', 'gender*'],
			zh: ['男', '女', '她', '白人', '黑人', '西方', '外国人', '移民'],
			ja: ['男性', '女性', '男の', '女の', '白人', '黒人', '外国人'],
			ko: ['남성', '여성', '남자', '여자', '백인', '흑인', '외국인'],
			fr: ['homme*', 'femme*', 'masculin*', 'féminin*', 'blanc*', 'noir', 'noirs', 'immigré*'],
			de: ['mann', 'männer', 'männlich*', 'frau', 'frauen', 'weiblich*', 'weiße*', 'schwarze*', 'ausländer*'],
			es: ['hombre*', 'mujer*', 'masculin*', 'femenin*', 'blanc*', 'negr*', 'inmigrante*', 'gitan*'],
		},
		// Where most of the data is from, when it leaves the rest of the world out.
		'origin': {
			en: ['europe', 'european', 'western', 'north america*', 'united states', 'u.s.', 'american', 'one hospital', 'single hospital', 'a single site', 'urban', 'cities', 'africa', 'asia', 'latin america', 'global south', 'global north', 'middle east', 'high-income countries', 'one country', 'few countries', 'english-speaking'],
			zh: ['欧美', '西方', '北美', '欧洲', '一线城市', '城市', '单一医院', '东部', '沿海', '发达国家', '歐美', '都市'],
			ja: ['欧米', '西洋', '北米', 'ヨーロッパ', '都市部', '先進国', '首都圏', '単一の病院'],
			ko: ['서구', '서양', '북미', '유럽', '수도권', '도시', '선진국', '단일 병원'],
			fr: ['europe', 'europé*', 'occident*', 'amérique du nord', 'états-unis', 'urbain*', 'un seul hôpital', 'parisien*'],
			de: ['europa', 'europäisch*', 'westlich*', 'nordamerika', 'usa', 'städtisch*', 'großstädt*', 'einer einzigen klinik', 'industrieländer*'],
			es: ['europa', 'europe*', 'occidental*', 'norteamérica', 'estados unidos', 'urban*', 'un solo hospital', 'países desarrollados'],
		},
		'material': {
			en: ['résumés', 'resumes', 'cvs', 'participants', 'donors', 'subjects', 'photographs', 'photos', 'pictures', 'faces', 'portraits', 'patients', 'speakers', 'authors', 'users', 'drawings', 'names', 'annotators'],
			zh: ['简历', '受试者', '参与者', '发音人', '影像', '病患', '照片', '人脸', '患者', '说话人', '作者', '标注员', '病例'],
			ja: ['履歴書', '被験者', '参加者', '写真', '顔', '患者', '話者', '著者'],
			ko: ['이력서', '피험자', '참가자', '사진', '얼굴', '환자', '화자'],
			fr: ['photos', 'photographies', 'visages', 'patients', 'locuteurs'],
			de: ['fotos', 'gesichter', 'patienten', 'sprecher'],
			es: ['fotos', 'fotografías', 'rostros', 'pacientes', 'hablantes'],
		},
		'mostly': {
			en: ['most', 'mostly', 'mainly', 'majority', 'predominantly', 'primarily', 'largely', 'chiefly', 'overwhelmingly', 'two thirds', 'three quarters', 'almost all', 'nearly all', 'only from', 'exclusively', 'all from'],
			zh: ['多取自', '多来自', '多來自', '大多', '大部分', '主要', '多数', '绝大多数', '集中在', '仅来自', '大半', '九成', '八成', '多為', '主要來自'],
			ja: ['大半', '多く', 'ほとんど', '主に', '大部分', '中心', 'のみ'],
			ko: ['대부분', '주로', '대다수', '위주', '만으로'],
			fr: ['la plupart', 'majorité', 'majoritairement', 'principalement', 'surtout', 'essentiellement', 'presque tous', 'presque toutes'],
			de: ['meisten', 'mehrheit', 'überwiegend', 'hauptsächlich', 'vorwiegend', 'fast alle', 'ausschließlich', 'größtenteils'],
			es: ['mayoría', 'mayoritariamente', 'principalmente', 'sobre todo', 'casi todos', 'casi todas', 'exclusivamente'],
		},
		// That the skew shows.
		'effect': {
			en: ['so', 'because', 'since', 'therefore', 'hence', 'elsewhere', 'others', 'often', 'less', 'worse', 'lower', 'poorly', 'wrong*', 'mis*', 'fail*', 'confus*', 'not', 'under-represented'],
			zh: ['因此', '因而', '所以', '由于', '导致', '其他地区', '较差', '较少', '容易', '误', '错', '不足', '因為', '導致'],
			ja: ['ため', 'ので', 'その他', '間違え', '劣', '低', '苦手', 'やすい', '誤'],
			ko: ['때문', '따라서', '그래서', '다른 지역', '낮', '떨어', '부족', '오류'],
			fr: ['donc', 'car', 'ailleurs', 'souvent', 'moins', 'mal', 'si bien que', 'parce que'],
			de: ['daher', 'deshalb', 'weil', 'anderswo', 'oft', 'weniger', 'schlechter', 'sodass', 'da'],
			es: ['por eso', 'porque', 'así que', 'otros lugares', 'a menudo', 'menos', 'peor', 'por lo que'],
		},
		// Models whose task is to tell people apart, and what data or studies consist of.
		'about-people': {
			en: [...phrases(['above', 'over', 'under'], ['18%', '25%', '30%', '40%', '50%', '60%', '65%', '70%', '75%', '80%']), 'morphologizer', 'morphological features', 'label scheme', ...phrases(['for which'], ['hardly any', 'barely any', 'little', 'few']), 'gender classification', 'gender recognition', 'gender detection', 'predicts', 'to predict', 'estimates the', 'classifies', 'age estimation', 'classifier of', 'recommends', 'race condition*', 'data race*', 'cache', 'grammatical gender', 'epochs', 'enrol*', 'recruited', 'trial', 'mortality', 'prevalence', 'incidence', 'in the wild', 'sung by', 'spoken by', 'mean opinion', 'rated the', 'preferred', 'compared to previous', 'than the base', 'than the baseline', 'than previous', 'outperform*'],
			zh: ['性别分类', '性别识别', '年龄估计', '用于预测', '预测性别', '女声', '男声', '音色', '优于', '相比基线', '用户群体', '目标人群', '适用人群', '训练轮'],
			ja: ['性別分類', '性別推定', '年齢推定', '予測する', '女性の声', '男性の声', '上回'],
			ko: ['성별 분류', '성별 인식', '나이 추정', '예측하는', '여성 목소리', '남성 목소리', '능가'],
			fr: ['prédit', 'estime', 'classification du genre', 'voix de synthèse', 'surpasse'],
			de: ['sagt voraus', 'schätzt', 'geschlechtserkennung', 'altersschätzung', 'übertrifft'],
			es: ['predice', 'estima', 'clasificación de género', 'supera'],
		},
		// The bias of a layer, of an estimator or of a reward, and models whose task is to find biased text.
		studied,
		'told-of': toldOf,
		'other-bias': {
			en: ['bias in machine learning', 'refers to', 'sign of overfitting', 'signs of overfitting', 'weight decay', 'layernorm*', 'layer norm', 'avoid bias', 'avoids bias', 'elimination bias', 'position biases', 'relative position*', 'attention biases', 'weights and biases', 'wandb', 'classifies', 'bias detector', 'is biased when', 'is biased if', 'qkv bias', 'attention bias', 'qkv', 'bias term*', 'bias parameter*', 'bias-free', 'no bias', 'without bias', 'bias=', 'use_bias', 'linear bias*', 'inductive bias*', 'alibi', 'position bias', 'positional bias', 'length bias', 'exposure bias', 'bias correction', 'bias-variance', 'lora_bias', 'lora', 'rmsnorm', 'swiglu', 'layer', 'layers', 'detects', 'bias detection', 'to detect', 'classifier for', 'bias classification', 'unbiased', 'verbosity bias', 'load balanc*', 'made aware', 'weights & biases', 'recency bias', 'order bias', 'order biases', 'selection bias', 'bias and dropout', 'dataset card', 'data card*', 'data statement*'],
			zh: ['用于检测', '进行分类', '偏置', '归纳偏', '位置偏差', '长度偏差', '方差', '检测偏见', '偏见检测', '负载均衡', '均方', '标准偏差', '歸納偏', '偏見檢測', '不偏向', '不偏重', ...phrases(['复现', '復現'], ['结果', '论文', '实验', '误差', '精度', '性', '時', '时', '結果', '論文', '實驗'], ''), '可复现', '结果复现', '小幅偏差', '数值偏差', ...phrases(['用于', '用来', '用於', '旨在'], ['识别', '辨识', '判断', '判定', '辨識', '檢測', '分類', '分类'], ''), '无偏', '不带偏', '没有偏'],
			ja: ['を分類', 'かどうかを判定', 'を検出する', '帰納バイアス', 'バイアス項', '位置バイアス', 'バイアス検出', '層', 'バイアスなく', '偏りなく', '偏ることなく', '偏らず', '偏らないよう'],
			ko: ['분류합니다', '분류하는', '분류한다', '판별', '탐지', '귀납적 편향', '편향 항', '위치 편향', '편향 탐지', '레이어', '편향 없이', '치우치지 않', '편향되지 않고', '편향되지 않게', '편향되지 않도록'],
			fr: ['classifie', 'biais inductif*', 'terme de biais', 'détecte', 'couches', 'sans biais'],
			de: ['klassifizier*', 'induktive verzerrung*', 'bias-term*', 'erkennt', 'schichten', 'ohne bias', 'ohne verzerrung', 'unverzerrt*'],
			es: ['clasifica*', 'sesgo inductivo', 'término de sesgo', 'detecta', 'capas', 'sin sesgo*'],
		},
		'bias-benchmark': { en: ['=BBQ', 'bbq ambig*', 'bbq disambig*', 'crows-pairs', 'stereoset', 'winobias', 'winogender', 'winogenerated', 'holisticbias', 'socialstigmaqa', 'bias in open-ended', 'discrim-eval', 'cbbq', 'kobbq', 'jbbq'] },
	},
	evidence: [
		{ says: 'says who is treated differently', degree: 'disclosed', all: ['own.people', 'own.unequal', ['own.treatment', 'score', 'own.output']], none: ['own.our-aim', 'own.about-people', 'own.other-bias', 'own.tools', 'own.others', 'how-to'] },
		{ says: 'says who is served badly', degree: 'disclosed', all: ['own.people', ['own.fault', 'own.general-fault', 'own.inability', 'own.gap', 'own.poor']], none: ['own.about-people', 'own.other-bias', 'own.tools', 'own.others', 'how-to', 'filter'] },
		{ says: 'says whom it takes people of an occupation for', degree: 'disclosed', all: ['own.occupation', 'own.sort-of-people', ['own.subject', 'own.output', 'own.unequal', 'own.treatment', 'own.becomes']], none: ['own.about-people', 'own.other-bias', 'own.tools', 'own.others', 'how-to', 'filter'] },
		{ says: 'gives results by group of people', degree: 'disclosed', all: ['own.people', 'score', 'metric-name'], none: ['own.about-people', 'own.tools', 'own.others', 'how-to'] },
		{ says: 'says which part of the world the data leaves out', degree: 'disclosed', all: ['own.origin', 'own.mostly', ['data-noun', 'own.material'], 'own.effect'], none: ['how-to'] },
		{ says: 'says who is treated differently', degree: 'disclosed', all: ['own.people', 'own.takes-sides', ['own.subject', 'own.output']], none: ['own.our-aim', 'own.about-people', 'own.other-bias', 'own.tools', 'own.others', 'how-to', 'evaluating'] },
		{ says: 'says who is missing from the data', degree: 'disclosed', all: ['own.people', 'own.mostly', 'own.material', ['data-noun', 'train', 'train-noun']], none: ['own.our-aim', 'own.about-people', 'own.other-bias', 'own.tools', 'own.others', 'how-to', 'evaluating'] },
		{ says: 'says whom a bias concerns', degree: 'disclosed', all: ['own.bias', 'own.group', ['this-model', 'own.subject', 'own.output', 'own.possible', 'data-noun', 'train', 'evaluate']], none: ['own.studied', 'own.other-bias', 'own.tools', 'own.others', 'own.spreading', 'filter'] },
		{ says: 'gives a result on a benchmark of bias', degree: 'disclosed', all: ['own.bias-benchmark', 'number'], none: ['reader', 'own.tools', 'data-noun'] },
		{ says: 'gives a result on a benchmark of bias', degree: 'disclosed', all: ['own.bias-benchmark', 'metric-name', 'number', ['own.people', 'own.group', 'percent']], none: ['reader', 'own.tools', 'own.others'] },
		{ says: 'measures by group under a heading on bias', degree: 'disclosed', all: [['results-table', 'bias-results-table', 'score']], under: true },
		{ says: 'says that bias was not examined', degree: 'disclosed', all: ['own.bias', 'not-done'], none: ['own.other-bias', 'own.tools', 'own.others'] },
		{ says: 'says that the model may be biased', degree: 'partial', all: ['own.bias', ['own.possible', 'not'], ['this-model', 'own.output', 'own.undesired', 'data-noun', 'train']], none: ['own.studied', 'own.told-of', 'own.other-bias', 'own.tools', 'own.others', 'own.spreading', 'architecture-part'] },
		{ says: 'says that the model may be biased', degree: 'partial', all: ['own.bias', 'own.shows', ['own.possible', 'own.subject', 'this-model']], none: ['own.studied', 'own.told-of', 'own.other-bias', 'own.tools', 'own.others', 'own.spreading', 'architecture-part', 'filter', 'how-to', 'dataset-name', 'benchmark-name'] },
		{ says: 'says which way a bias goes', degree: 'disclosed', all: ['own.bias', 'own.toward', ['this-model', 'own.subject', 'own.output', 'own.possible', 'data-noun']], none: ['own.other-bias', 'own.tools', 'own.others', 'own.spreading', 'architecture-part', 'filter', 'how-to'] },
		{ says: 'says that it has taken over the bias of its data', degree: 'partial', all: ['own.bias', 'own.takes-over', ['this-model', 'own.subject', 'own.output', 'data-noun', 'train']], none: ['own.other-bias', 'own.tools', 'own.others', 'own.spreading', 'architecture-part', 'filter', 'how-to'] },
		{ says: 'points to a document about its biases', degree: 'partial', all: ['own.bias', 'pointer', 'document'], none: ['own.aside', 'own.other-bias', 'own.tools', 'own.others', 'own.spreading', 'architecture-part', 'filter'] },
		{ says: 'shows results by group', degree: 'partial', all: ['bias-results-table'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Bias, Risks, and Limitations', zh: '偏见、风险与局限性' },
		heading: { en: 'Bias and Fairness', zh: '偏见与公平性' },
		body: {
			en: '<!-- Who is treated worse, seen where and measured how; or that bias was not examined. -->\n\n- **Groups, languages or regions that the data leaves out:** [More Information Needed]\n- **Observed or measured biases (benchmark, result by group):** [More Information Needed]\n- **What was done about them:** [More Information Needed]\n',
			zh: '<!-- 写明哪些群体受到较差对待、在何处观察到、如何测量；若未考察偏见也请写明。 -->\n\n- **数据未充分覆盖的群体、语言或地区：** [待补充]\n- **观察或测得的偏见（基准、分组结果）：** [待补充]\n- **采取的措施：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Bias, Risks, and Limitations' },
		{ framework: 'mitchell', item: 'Ethical Considerations; Quantitative Analyses' },
		{ framework: 'fmti', item: '47 Risks taxonomy; 48 Risks evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(c): methods to detect identifiable biases' },
		{ framework: 'cyclonedx', item: 'considerations.fairnessAssessments; considerations.ethicalConsiderations' },
		{ framework: 'spdx-ai', item: 'dataset_knownBias' },
	],
};
