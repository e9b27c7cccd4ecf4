import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

// What a model is for, told in general: that it is for many things or for everybody, which size to take for what, who has taken it up, what others are asked to make of it, and where its uses are listed.

const SIZES = ['base', 'tiny', 'mini', 'nano', 'small', 'medium', 'large', 'xl', 'xxl', 'chat', 'instruct', 'pro', 'lite', 'light', 'smaller', 'larger', 'bigger', 'quantised', 'quantized', 'distilled', 'turbo', 'plus', '1b', '2b', '3b', '7b', '8b', '13b', '14b', '32b', '70b', '72b'];
/** One of its sizes or makes. */
export const size: Terms = {
	en: [...phrases(['the', 'our', 'pick', 'take', 'choose', 'grab', 'use', 'with', 'start with', 'this'], SIZES), ...phrases(SIZES, ['variant', 'version', 'checkpoint', 'model', 'weights', 'one', 'size', 'sizes', 'edition']), 'a size', 'each size', 'every size', 'which size', 'which variant', 'which version', 'which one', 'this variant', 'this version', 'this checkpoint', 'this size', 'each variant', 'the full model'],
	zh: ['小尺寸', '大尺寸', '中尺寸', '小模型', '大模型', '小版本', '轻量版', '标准版', '旗舰版', 'chat 版', 'base 版', '基础版', '对话版', '指令版', '量化版', '该版本', '这个版本', '小参数', '选哪个', '选哪'],
	ja: ['小型版', '大型版', '軽量版', '小さい方', '大きい方', '小さいモデル', '大きいモデル', '小規模', '大規模版', 'このバージョン', '本バージョン', 'チャット版', 'ベース版', 'サイズは', 'どのサイズ', '量子化版'],
	ko: ['소형', '대형', '경량', '작은 모델', '큰 모델', '이 버전', '작은 버전', '큰 버전', '베이스 버전', '챗 버전', '채팅 버전', '크기는', '어떤 크기', '양자화 버전'],
	fr: ['cette variante', 'la petite', 'la grande', 'la version', 'cette version', 'le petit', 'le grand', 'la variante', 'la taille', 'quelle taille', 'version légère'],
	de: ['diese variante', 'die kleine', 'die große', 'kleine variante', 'große variante', 'kleine version', 'große version', 'diese version', 'das kleine', 'das große', 'basisversion', 'chat-version', 'welche größe', 'kleinere', 'größere'],
	es: ['esta variante', 'la variante', 'la versión', 'esta versión', 'el pequeño', 'el grande', 'la pequeña', 'la grande', 'versión pequeña', 'versión grande', 'qué tamaño', 'versión ligera'],
};
/** For what, or for whom, one takes it. */
export const forWhich: Terms = {
	en: ['for your', 'for a laptop', 'your laptop', 'on a laptop', 'on laptops', 'on a phone', 'on phones', 'on-device', 'on device', 'edge devices', 'on the edge', 'serious work', 'serious use', 'for serious', 'really care', 'your needs', 'in practice', 'practical use', 'production', 'for experiments', 'experimenting', 'experimentation', 'for debugging', 'debugging', 'for teaching', 'teaching', 'play around', 'playing around', 'tinkering', 'prototyping', 'most people', 'most users', 'everyone else', 'everybody else', 'if you want', 'if you need', 'if you plan', 'quick tests', 'first tests', 'day-to-day', 'everyday use', 'home use', 'hobby', 'when quality', 'when speed', 'latency matters', 'quality matters', 'speed matters', 'anything else', 'as a starting point', 'further fine-tuning', 'your own fine-tuning', 'to tune', 'real work'],
	zh: ['端侧', '手机', '笔记本', '服务器', '大多数人', '一般用户', '普通用户', '新手', '个人', '本地', '日常', '生产环境', '实际', '就够', '够用', '尝鲜', '调试', '教学', '二次开发', '继续微调', '追求'],
	ja: ['端末', 'スマートフォン', 'ノートpc', 'サーバ', 'ローカル', '普段', '多くの方', '個人', '本番', '実験', '検証', '教育', '日常', '追加学習', 'お試し'],
	ko: ['온디바이스', '모바일', '노트북', '서버', '로컬', '개인', '대부분', '실서비스', '실험', '교육', '일상', '디버깅', '추가 학습', '입문'],
	fr: ['par défaut', 'machine modeste', 'portable', 'mobile', 'serveur', 'au quotidien', 'usage courant', 'besoins', 'production', 'expériment*', 'la plupart', 'début*', 'enseign*', 'hors ligne'],
	de: ['hausgebrauch', 'laptop', 'handy', 'server', 'zuhause', 'daheim', 'alltag', 'die meisten', 'produktion', 'praxis', 'experimente*', 'zum testen', 'zum lernen', 'einsteiger*', 'ausprobieren', 'ernsthafte*'],
	es: ['por defecto', 'portátil', 'móvil', 'servidor', 'en casa', 'la mayoría', 'producción', 'práctica', 'experiment*', 'probar', 'docencia', 'principiantes', 'uso diario', 'trabajo serio', 'sin conexión'],
};
/** That one should, or that it does. */
export const takeIt: Terms = {
	en: ['=Pick', '=Take', '=Choose', '=Grab', '=Use', 'what most', 'pick', 'grab', 'choose', 'start with', 'should use', 'should take', 'go with', 'we recommend', 'recommended', 'is enough', 'suffices', 'will do', 'is what you want', 'what you want', 'is meant', 'exists for', 'mainly exists', 'mostly exists', 'is there for', 'interesting if', 'is interesting', 'is mostly', 'is mainly', 'best for', 'fits', 'is for', 'are for', 'is good for', 'is good enough', 'is the one', 'makes sense', 'suits', 'is only good', 'there is a size', 'is aimed'],
	zh: ['适合', '够', '就用', '选', '请上', '推荐', '建议', '请用', '用', '首选', '適合'],
	ja: ['おすすめ', 'お勧め', '推奨', '向い', '向け', '十分', '適し', '使って', '選'],
	ko: ['추천', '권장', '적합', '충분', '쓰면', '사용하면', '고르', '알맞', '좋습니다', '용으로'],
	fr: ['conseill*', 'recommand*', 'suffit', 'suffira', 'convient', 'prenez', 'choisi*', 'pensé*', 'idéal*', 'destiné*', 'répond'],
	de: ['reicht', 'genügt', 'empfehl*', 'empfohlen', 'nehmt', 'nehmen', 'eignet', 'gedacht', 'passt', 'richtet', 'wähl*', 'ideal'],
	es: ['basta', 'recomend*', 'aconsej*', 'elige', 'elija', 'ideal', 'pensad*', 'sirve', 'vale', 'destinad*', 'conviene'],
};

/** Houses and people that have it in hand. */
export const adopters: Terms = {
	en: ['companies', 'hospital', 'hospitals', 'studios', 'start-ups', 'startups', 'ministries', 'partners', 'customers', 'clients', 'teams', 'labs', 'groups', 'users', 'people', 'universities', 'schools', 'agencies', 'institutions', 'organisations', 'organizations', 'publishers', 'newsrooms', 'farms', 'museums', 'banks', 'hobbyists', 'developers', 'researchers', 'community', 'colleagues', 'others', 'municipalities', 'authorities'],
	zh: ['企业', '公司', '合作伙伴', '伙伴', '客户', '用户', '团队', '机构', '高校', '医院', '学校', '厂商', '开发者', '朋友', '网友'],
	ja: ['企業', 'パートナー', '顧客', 'お客様', 'チーム', '大学', '病院', '自治体', '機関', 'ユーザー', '開発者', '方々'],
	ko: ['기업', '회사', '파트너', '고객', '팀', '대학', '병원', '기관', '사용자', '개발자', '분들'],
	fr: ['entreprises', 'partenaires', 'clients', 'équipes', 'hôpitaux', 'universités', 'ministères', 'collectivités', 'utilisateurs', 'start-ups', 'laboratoires'],
	de: ['firmen', 'unternehmen', 'partner', 'kunden', 'teams', 'kliniken', 'hochschulen', 'behörden', 'ämter', 'nutzer', 'gruppen'],
	es: ['empresas', 'socios', 'clientes', 'equipos', 'hospitales', 'universidades', 'ministerios', 'ayuntamientos', 'usuarios', 'grupos', 'laboratorios'],
};
/** That they have taken this model up. */
export const takenUp: Terms = {
	en: [...phrases(['experimenting with', 'working with', 'building with', 'building on', 'already use', 'already using', 'already run', 'already running', 'now use', 'now run', 'have adopted', 'have integrated', 'have deployed', 'have built', 'rely on', 'have been using', 'are using', 'do with', 'did with', 'built with', 'made with', 'make with', 'put', 'into production with', 'have put'], ['it', 'our model', 'our models', 'this model', 'the model', 'the models', 'these models', 'our weights']), 'already use', 'already run', 'already running', 'already put', 'in production', 'into production', 'heard from', 'heard of', 'told us', 'showed us', 'wrote to us', 'put it to', 'people do with', 'others do with', 'in the wild', 'all of them experimenting'],
	zh: ['接入', '试用', '落地', '部署在', '已在使用', '在用', '用上了', '用起来', '上线', '应用于', '反馈良好', '反馈不错', '反馈很好'],
	ja: ['採用', '導入', '試用', '活用されて', '使われて', '利用されて', 'お使いいただいて', 'ご利用いただいて'],
	ko: ['도입', '사용하고 있', '활용하고 있', '이용하고 있', '쓰고 있', '적용하고 있', '시범'],
	fr: ['utilisent déjà', 'l\'utilisent', 'ont adopté', 'ont intégré', 's\'en servent', 'en production', 'l\'ont adopté', 'testent'],
	de: ['setzen es', 'setzen das', 'nutzen es', 'nutzen das', 'verwenden es', 'bereits im einsatz', 'im einsatz', 'setzen bereits', 'nutzen bereits', 'im produktivbetrieb', 'probieren'],
	es: ['ya usan', 'ya utilizan', 'lo usan', 'lo utilizan', 'ya lo', 'han adoptado', 'han integrado', 'en producción', 'están probando'],
};

/** Its uses, as something that is listed elsewhere. */
export const usesAs: Terms = {
	en: ['use cases', 'use case', 'use_cases', 'use_cases.md', 'use-cases', 'usecases', 'example use cases', 'recommended uses', 'recommended applications', 'intended uses', 'intended use', 'suggested uses', 'possible applications', 'example applications', 'typical applications', 'sample applications', 'suitable tasks', 'supported tasks', 'supported uses', 'gallery of applications', 'downstream applications', 'application examples', 'success stories', 'what people do', 'what others do', 'what people build', 'what one can do', 'what you can do with', 'what can be done with', 'what it is good for', 'what it can do', 'is good for', 'put it to work', 'put to work', ...phrases(['applications of', 'uses of'], ['parrot', 'the model', 'our model', 'this model', 'the models'])],
	zh: ['应用案例', '应用场景', '落地场景', '使用场景', '使用案例', '应用示例', '典型场景', '典型应用', '适用场景', '用途说明', '更多玩法', '更多用法', '预期用途', '應用場景', '應用案例', '落地案例'],
	ja: ['ユースケース', '活用例', '活用事例', '応用例', '想定用途', '利用シーン', '詳しい用途', '用途の詳細', '用途の一覧', '利用例', '導入事例', '適用例', '用途について'],
	ko: ['활용 사례', '사용 사례', '적용 사례', '활용 예', '사용 예시', '활용 분야', '유스케이스', '권장 용도', '용도에 대', '용도는'],
	fr: ['cas d\'usage', 'cas d\'utilisation', 'exemples d\'usage', 'exemples d\'application*', 'usages prévus', 'usages recommandés', 'domaines d\'application', 'applications possibles'],
	de: ['einsatzbeispiele', 'anwendungsbeispiele', 'anwendungsfälle', 'einsatzgebiete', 'einsatzszenarien', 'einsatzzwecke', 'verwendungszweck*', 'vorgesehene nutzung', 'mögliche anwendungen', 'anwendungsgebiete'],
	es: ['casos de uso', 'ejemplos de uso', 'usos previstos', 'usos recomendados', 'aplicaciones posibles', 'ejemplos de aplicación', 'ámbitos de aplicación', 'posibles usos'],
};
/** Where they are. */
export const listedIn: Terms = {
	en: ['gallery', 'figure', 'fig', 'wiki', 'our blog', 'the blog', 'report', 'our report', 'our paper', 'the paper', 'section', 'chapter', 'demo', 'demos', 'website', 'showcase', 'video', 'across industries', 'appendix', 'demo notebook', 'notebook', 'ideas', 'white paper', 'whitepaper', 'collected', 'listed', 'full list'],
	zh: ['下图', '见图', '文档', '报告', '博客', '官网', '飞书', '第', '一节', '论文', '公众号', '图'],
	ja: ['ブログ', '図', '論文', 'レポート', '記事', 'まとめ', '資料', 'サイト', 'こちら', '章'],
	ko: ['블로그', '그림', '논문', '보고서', '홈페이지', '참고', '정리', '문서', '장'],
	fr: ['site', 'blog', 'rapport', 'article', 'figure', 'annexe', 'section', 'livre blanc', 'vidéo', 'démo'],
	de: ['blog', 'bericht', 'website', 'webseite', 'abbildung', 'whitepaper', 'anhang', 'abschnitt', 'artikel', 'kapitel', 'zusammengestellt'],
	es: ['blog', 'informe', 'web', 'figura', 'anexo', 'sección', 'artículo', 'capítulo', 'vídeo', 'demo'],
};

/** That one may. */
export const mayDo: Terms = {
	en: ['may', 'can', 'allowed', 'allows', 'permitted', 'permits', 'welcome', 'free', 'freely', 'at no charge', 'without charge', 'no charge', 'granted', 'yes', 'fine', 'is ok', 'is okay', 'open to', 'intended for'],
	zh: ['可', '允许', '开放', '免费', '支持', '欢迎', '允許', '免費'],
	ja: ['可能', '可', '自由', '認め', '許可', '無料', 'できます', 'どうぞ'],
	ko: ['가능', '허용', '자유롭게', '무료', '할 수 있', '하실 수'],
	fr: ['autorisé*', 'autorise', 'permis', 'permet', 'libre*', 'gratuit*', 'possible'],
	de: ['erlaubt', 'gestattet', 'frei', 'kostenlos', 'zulässig', 'dürfen', 'darf', 'möglich'],
	es: ['permite', 'permitid*', 'libre*', 'gratis', 'gratuit*', 'puede*', 'se puede'],
};
/** To do business with it, or science. */
export const ends: Terms = {
	en: ['used commercially', 'commercial use', 'commercially', 'commercial and', 'academic and', 'research and commercial', 'commercial purposes', 'in my product', 'in your product', 'in your products', 'in products', 'in my app', 'in your app', 'for business', 'for work', 'my company', 'at work', 'our company', 'your company', 'non-commercial', 'scientific purposes', 'for any purpose', 'any purpose', 'academic use', 'academic research'],
	zh: ['学术研究', '科研', '學術', '商业用途', '商业使用', '商业应用', '商业應用', '商业化', '商业场景', '商业項目', '商业项目', '商业目的', '商业产品', '商業用途', '商業使用', '商業应用', '商業應用', '商業化', '商業场景', '商業項目', '商業项目', '商業目的', '商業产品', '可商用', '免费商用', '用于商用', '支持商用', '允许商用', '限制商用', '进行商用', '限商用', '供商用', '自由商用', '直接商用', '作商用', '于商用', '開放商用', '开放商用', '许可商用', '授权商用', '非商用', '放心商用', '学术与商用', '研究与商用', '和商用', '及商用', '或商用', '与商用', '、商用', '商用授权', '商用許可', '商用许可', '商用和', '商用及', '商用或', '商用与', '商用需', '商用请', '商用时', '商用化', '商用用途', '商用场景', '商用。', '商用,', '商用、', '商用免费', '商用亦可', '商用也', '商用均可', '商用都', '商用友好'],
	ja: ['研究利用', '学術', '営利', '商用利用', '商用使用', '商用可', '商用でも', '商用で', '商用も', '商用にも', '商用目的', '商用・', '商用、', '商用および', '商用または', '商用サービス', '商業利用', '商業目的', '商業的'],
	ko: ['학술', '연구용', '누구나', '상업적', '상업용', '상업 목적', '상업 및', '상용 서비스', '상용 목적', '상용으로', '상용화'],
	fr: ['académique*', 'tout usage', 'toutes fins', 'commercialement', 'usage commercial', 'usages commerciaux', 'utilisation commerciale', 'utilisations commerciales', 'fins commerciales', 'exploitation commerciale', 'projets commerciaux', 'commercial ou', 'commerciale ou', 'commercial et'],
	de: ['gewerblich*', 'akademisch*', 'jeden zweck', 'kommerziell', 'kommerzielle nutz*', 'kommerzielle verwend*', 'kommerzielle zweck*', 'kommerzielle projekt*', 'kommerzielle anwend*', 'kommerzielle einsatz*', 'kommerzielle gebrauch', 'kommerzielle produkt*', 'kommerziellen nutz*', 'kommerziellen verwend*', 'kommerziellen zweck*', 'kommerziellen projekt*', 'kommerziellen anwend*', 'kommerziellen einsatz*', 'kommerziellen gebrauch', 'kommerziellen produkt*', 'kommerzieller nutz*', 'kommerzieller verwend*', 'kommerzieller zweck*', 'kommerzieller projekt*', 'kommerzieller anwend*', 'kommerzieller einsatz*', 'kommerzieller gebrauch', 'kommerzieller produkt*'],
	es: ['académic*', 'cualquier fin', 'comercialmente', 'uso comercial', 'usos comerciales', 'fines comerciales', 'proyectos comerciales', 'aplicaciones comerciales', 'ámbito comercial', 'comercial o', 'comercial y', 'productos comerciales', 'fins comerciais', 'scopi commerciali', 'uso commerciale'],
};

/** That it is for anybody. */
export const forAll: Terms = {
	en: ['beginners and', 'novices and', 'for everyone', 'for everybody', 'for anyone', 'something for everyone', 'hobbyists and', 'from hobbyists', 'from students to', 'practitioners', 'creators', 'experts alike', 'professionals alike', 'for people like', 'people in our field', 'hobby or', 'for ourselves', 'for myself', 'for my own', 'for a small project', 'own project', 'everyday users', 'all walks of life'],
	zh: ['新手', '小白', '每个人', '任何人', '所有人', '人人', '普通人', '大众', '给我自己', '给自己', '自己的一个', '自用', '各位', '您的', '广大用户'],
	ja: ['誰でも', '初心者', 'すべての人', 'あらゆる人', '自分用', '個人的な', '皆さん', 'みなさん'],
	ko: ['누구나', '초보자', '모두를', '개인적으로', '모든 분', '여러분'],
	fr: ['chacun', 'tout le monde', 'tous les publics', 'débutants', 'du débutant', 'pour moi', 'de la start-up', 'pour tous'],
	de: ['für jeden', 'für alle', 'jedermann', 'einsteiger', 'anfänger', 'für mich selbst', 'eigenes projekt', 'vom hobby'],
	es: ['para todos', 'todo el mundo', 'principiantes', 'para mí', 'proyecto propio', 'todos los públicos', 'para cualquiera que', 'cualquiera que', 'cualquiera puede', 'cualquiera podrá', 'cualquier persona', 'cualquier usuario'],
};
/** That it does them good. */
export const doesGood: Terms = {
	en: ['suits', 'suitable', 'useful', 'of use', 'made for', 'made it for', 'made with', 'built for', 'built it for', 'designed for', 'can use', 'can actually use', 'can simply use', 'works for', 'fits', 'helps', 'in mind', 'ready for', 'easy to use'],
	zh: ['有用', '适合', '可用', '能用', '用得上', '好帮手', '成为', '帮助', '助手', '伙伴', '适用', '给自己用', '用的'],
	ja: ['役に立', '使える', '使え', '向け', '役立', '便利', '適し', '利用でき', '作りました', '作った'],
	ko: ['활용', '사용할 수', '쓸 수', '유용', '도움', '적합', '만들었', '쓰려고'],
	fr: ['utile', 'son compte', 'convient', 'pensé*', 'utilisable*', 'servir', 'sert', 'accessible'],
	de: ['nützlich', 'geeignet', 'eignet', 'gedacht', 'hilfreich', 'nutzbar', 'brauchbar', 'etwas dabei', 'gebaut', 'gemacht'],
	es: ['útil', 'sirve', 'servir', 'pensad*', 'ideal', 'adecuad*', 'hecho para', 'hice para', 'puede usar', 'pueden usar', 'pueda usar', 'puedan usar', 'fácil de usar', 'fáciles de usar'],
};
