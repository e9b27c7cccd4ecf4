import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const GROUPS = ['team', 'group', 'lab', 'laboratory', 'company', 'startup', 'start-up', 'department', 'institute', 'crew', 'research group', 'research team', 'small team', 'small group', 'tiny team', 'little team', 'little group', 'whole team', 'entire team'];
const ADVISERS = ['advisor', 'advisors', 'adviser', 'advisers', 'supervisor', 'supervisors', 'professor', 'mentor', 'mentors', 'co-authors', 'coauthors', 'labmates', 'lab mates', 'teammates', 'team mates', 'classmates', 'fellow students', 'co-founder', 'co-founders', 'thesis committee'];

/** Those who speak in a card, as a group that is not named. */
export const ownGroup: Terms = {
	en: [...phrases(['our', 'my', 'our own'], GROUPS), ...phrases(['we are a', 'we\'re a', 'we are just a', 'we are only a'], ['small', 'tiny', 'team', 'group', 'lab', 'handful', 'bunch', 'young']), ...phrases(['two', 'three', 'four', 'five', 'both', 'all', 'a few', 'some'], ['of us'])],
	zh: [...phrases(['我们', '我們', '本', '咱们', '我的', '我'], ['团队', '小组', '课题组', '实验室', '组', '团队成员', '團隊', '實驗室'], ''), '组里', '我司', '我们是一个小', '我们几个'],
	ja: ['当研究室', '当チーム', '私たちのチーム', '我々のチーム', '弊チーム', '弊研究室', '当社', '弊社', '私たちは小さな'],
	ko: phrases(['저희', '우리', '저희 작은', '본'], ['팀', '팀은', '팀이', '연구실', '연구실은', '연구실이', '연구팀', '연구팀은', '연구팀이', '회사', '그룹', '스터디']),
	fr: [...phrases(['notre', 'notre petite', 'mon'], ['équipe', 'groupe', 'laboratoire', 'labo', 'entreprise', 'société', 'collectif', 'association']), ...phrases(['nous sommes'], ['une petite', 'un petit', 'une équipe', 'un groupe', 'deux', 'trois', 'quelques'])],
	de: [...phrases(['unser', 'unsere', 'unser kleines', 'unsere kleine', 'unserem', 'unserer', 'unser ganzes'], ['team', 'gruppe', 'arbeitsgruppe', 'labor', 'firma', 'lehrstuhl', 'institut', 'verein', 'startup']), ...phrases(['wir sind'], ['ein kleines', 'eine kleine', 'zwei', 'drei', 'nur zu', 'ein team', 'eine gruppe'])],
	es: [...phrases(['nuestro', 'nuestra', 'nuestro pequeño', 'mi'], ['equipo', 'grupo', 'laboratorio', 'empresa', 'departamento', 'colectivo']), ...phrases(['somos'], ['un pequeño', 'un equipo', 'un grupo', 'dos', 'tres', 'una pequeña', 'unos pocos'])],
};

/** What makers do when a model is done, in whatever form. */
export const bringsOut: Terms = {
	en: [...phrases(['open-source', 'release', 'share', 'publish', 'present', 'announce', 'introduce', 'train', 'develop', 'build', 'create', 'make', 'maintain', 'launch'].map((verb) => verb.replace(/e$/u, '')), ['', 'e', 'es', 's', 'ed', 'ing'], ''), 'built', 'made', 'work on', 'works on', 'worked on', 'working on', 'years of work', 'months of work', 'year of work', 'side project', 'first model', 'spare time', 'put together'],
	zh: ['开源', '发布', '推出', '放出', '分享', '公开', '训练', '做的', '做出', '开发', '研发', '打磨', '開源', '發布', '公開', '更新'],
	ja: ['公開', '開発', '作成', '作って', '作りました', 'リリース', '学習', '前作', '取り組'],
	ko: ['공개', '개발', '만든', '만들', '출시', '준비한', '배포', '학습'],
	fr: ['publi*', 'partag*', 'présent*', 'développ*', 'entraîn*', 'annonc*', 'mettre en ligne', 'libér*', 'travaill*'],
	de: ['veröffentlich*', 'teil*', 'präsentier*', 'entwickel*', 'trainier*', 'freigeben', 'bereitstell*', 'vorstell*', 'arbeit*'],
	es: ['public*', 'compart*', 'present*', 'desarroll*', 'entren*', 'liber*', 'anunci*', 'trabaj*'],
};

/** What authors are called in the notes below their names. */
export const authorMarks: Terms = {
	en: ['equal contribution', 'equal contributions', 'contributed equally', 'equally contributed', 'equal advising', 'co-first author', 'co-first authors', 'joint first author', 'joint first authors', 'corresponding author', 'corresponding authors', 'project lead', 'project leader', 'equal supervision', ...phrases(['first', 'second', 'last', 'senior', 'lead'], ['author', 'authors', 'author\'s'])],
	zh: ['共同一作', '共同第一作者', '同等贡献', '贡献相同', '通讯作者', '第一作者', '第二作者', '项目负责人', '通訊作者', '實習期間', '作者实习期间', '作者在实习期间'],
	ja: ['共同筆頭', '同等の貢献', '責任著者', '第一著者', '筆頭著者', '第二著者', 'インターン期間中'],
	ko: ['공동 1저자', '공동 제1저자', '동등 기여', '동등하게 기여', '교신저자', '교신 저자', '제1저자', '1저자'],
	fr: ['contribution égale', 'contributions égales', 'ont contribué à parts égales', 'premier auteur', 'première autrice', 'auteur correspondant', 'second auteur', 'premiers auteurs'],
	de: ['gleicher beitrag', 'gleichberechtigte erstautor*', 'trugen gleichermaßen', 'erstautor*', 'korrespondenzautor*', 'zweitautor*'],
	es: ['contribución igual', 'contribuyeron por igual', 'igual contribución', 'primer autor', 'primera autora', 'autor de correspondencia', 'segunda autora', 'segundo autor'],
};

/** Where it stands who made something, or that it stands somewhere. */
export const authorLists: Terms = {
	en: [...phrases(['list of', 'full list of', 'complete list of', 'names of', 'names of the', 'list of the', 'list of all'], ['authors', 'contributors', 'developers', 'team members', 'participants']), ...phrases(['author', 'contributor', 'contributors'], ['list', 'contributions', 'statement']), 'contributions of each author', 'contributions of the authors', 'who did what', 'who worked on', 'who is who', 'contributions appendix', 'contributions section', 'who is behind', 'who we are', 'who\'s behind', 'team page', 'authors file'],
	zh: ['作者名单', '贡献者名单', '完整作者', '作者列表', '成员名单', '团队名单', '分工见', '作者分工', '作者贡献', '团队介绍见', '貢獻者名單'],
	ja: ['開発メンバー', '著者一覧', '貢献者一覧', 'メンバー一覧', '開発者一覧', 'メンバー紹介', '役割分担'],
	ko: ['참여자 명단', '저자 목록', '기여자 목록', '개발진 명단', '팀 소개', '저자 기여'],
	fr: [...phrases(['liste des', 'noms des', 'liste complète des'], ['auteurs', 'contributeurs', 'membres', 'participants']), 'contributions des auteurs', 'qui se cache derrière', 'qui est derrière', 'qui sommes-nous'],
	de: [...phrases(['liste der', 'namen der', 'vollständige liste der'], ['autoren', 'autorinnen', 'mitwirkenden', 'beteiligten', 'entwickler']), 'wer hinter', 'autorenliste', 'wer was gemacht', 'wer dahinter steckt', 'wer dahintersteckt'],
	es: [...phrases(['lista de', 'lista completa de', 'nombres de los'], ['autores', 'colaboradores', 'contribuidores', 'integrantes', 'participantes']), 'quién hay detrás', 'quién está detrás', 'quiénes somos', 'quiénes están detrás'],
};

/** Those who have a hand in a student's or an employee's work. */
export const advisers: Terms = {
	en: [...phrases(['my', 'our', 'our two', 'my two', 'our three', 'both our', 'both my'], ADVISERS), ...phrases(['everybody', 'everyone', 'all', 'the whole', 'the entire'], ['in the lab', 'in our lab', 'in the group', 'in our group', 'on the team', 'on our team', 'who worked on'])],
	zh: ['我的导师', '我们的导师', '我导', '导师的指导', '组里每', '组里的', '实验室的同学', '实验室的师', '师兄', '师姐', '师弟', '合作者们', '每一位同学', '我的合作者'],
	ja: ['指導教員', '指導教官', '研究室の皆', '研究室のみな', '共著者', 'メンバーの皆', 'チームの皆'],
	ko: ['지도교수', '지도 교수', '연구실 동료', '팀원들:', '팀원들과', '팀원들의', '팀원들에게', '팀원들께', '공저자', '연구실 식구'],
	fr: phrases(['mon', 'ma', 'mes', 'notre', 'nos'], ['directeur', 'directrice', 'directeurs', 'encadrant', 'encadrante', 'encadrants', 'encadrantes', 'coauteurs', 'co-auteurs', 'tuteur', 'tutrice', 'collègues de labo']),
	de: phrases(['mein', 'meine', 'meinem', 'meiner', 'meinen', 'unser', 'unsere', 'unserem', 'unserer', 'unseren'], ['betreuer', 'betreuerin', 'betreuern', 'doktorvater', 'doktormutter', 'mitautoren', 'koautoren', 'kommilitonen', 'professor', 'professorin']),
	es: phrases(['mi', 'mis', 'nuestro', 'nuestra', 'nuestros', 'nuestras'], ['tutor', 'tutora', 'tutores', 'director', 'directora', 'directores', 'coautores', 'coautoras', 'supervisor', 'supervisora', 'profesor', 'profesora', 'compañeros de laboratorio']),
};

/** Organisations of which only the kind is told. */
export const kindsOfOrganisation: Terms = {
	en: ['universities', 'a university', 'institutes', 'institutions', 'laboratories', 'labs', 'hospitals', 'a hospital', 'companies', 'a company', 'research centres', 'research centers', 'academia', 'academic partners', 'industrial partner', 'industrial partners', 'industry partner', 'industry partners', 'an industrial lab', 'industry', 'public bodies', 'public sector', 'schools', 'museums', 'libraries', 'non-profits', 'ngos', 'research groups', 'several groups', 'two groups', 'start-ups'],
	zh: ['几所高校', '多所高校', '两所高校', '高校与企业', '校企', '产学研', '学界', '工业界', '多家单位', '多家医院', '几家医院', '一家企业', '科研院所'],
	ja: ['複数の大学', '大学と企業', '産学', '企業と', '共同研究先', '複数機関', '病院と'],
	ko: ['여러 대학', '대학과 기업', '산학', '여러 기관', '두 대학', '병원과'],
	fr: ['universités', 'laboratoires', 'hôpitaux', 'entreprises', 'instituts', 'monde académique', 'partenaires industriels', 'partenaire industriel', 'plusieurs équipes', 'associations'],
	de: ['universitäten', 'hochschulen', 'instituten', 'institute', 'kliniken', 'unternehmen', 'forschungsgruppen', 'industriepartner*', 'wissenschaft und', 'vereinen', 'lehrstühlen'],
	es: ['universidades', 'laboratorios', 'hospitales', 'empresas', 'institutos', 'academia', 'socio industrial', 'socios industriales', 'varios grupos', 'instituciones'],
};

/** That several made it, or where it was made. */
export const madeTogether: Terms = {
	en: ['collaboration between', 'collaboration of', 'collaboration with', 'cooperation of', 'cooperation between', 'partnership of', 'partnership between', 'joint effort', 'joint project', 'joint work', 'common effort', 'teamed up', 'worked together', 'work together', 'consortium of', ...phrases(['experiments', 'work', 'research', 'study', 'project', 'it', 'development', 'runs'].flatMap((what) => [`${what} was`, `${what} were`, `${what} is`, `${what} has been`]), ['carried out at', 'done at', 'conducted at', 'run at', 'performed at', 'made at', 'developed at', 'carried out by', 'done by', 'carried out in', 'carried out with'])],
	zh: ['合作', '联合', '共同完成', '共同研', '携手', '聯合'],
	ja: ['共同', '連携', '協力して'],
	ko: ['협력', '공동', '협업', '함께 만'],
	fr: ['collaboration', 'partenariat', 'projet commun', 'effort commun', 'travail commun', 'menés dans', 'mené dans', 'réalisé dans'],
	de: ['zusammenarbeit', 'kooperation', 'gemeinschaftsprojekt', 'gemeinsames projekt', 'partnerschaft', 'durchgeführt an', 'entstanden an'],
	es: ['colaboración', 'cooperación', 'proyecto conjunto', 'esfuerzo conjunto', 'trabajo conjunto', 'alianza', 'llevado a cabo en', 'realizado en'],
};

const KINDS = ['astronomers', 'researchers', 'scientists', 'engineers', 'students', 'teachers', 'doctors', 'physicians', 'clinicians', 'radiologists', 'nurses', 'midwives', 'linguists', 'translators', 'lawyers', 'journalists', 'librarians', 'biologists', 'chemists', 'physicists', 'geologists', 'farmers', 'musicians', 'artists', 'writers', 'gamers', 'developers', 'programmers', 'practitioners', 'volunteers', 'hobbyists', 'enthusiasts', 'amateurs', 'academics', 'historians', 'native speakers', 'data scientists', 'security experts', 'domain experts', 'phd students'];

/** Makers of whom only the occupation is told. */
export const kindsOfPeople: Terms = {
	en: [...phrases(['by', 'by a team of', 'by a group of', 'by a handful of', 'by two', 'by three', 'by former', 'by independent', 'by a bunch of', 'by working', 'by practising', 'by fellow'], KINDS), ...phrases(['by a', 'by an', 'by a single', 'by one', 'by a lone', 'by an independent', 'by a retired'], ['researcher', 'scientist', 'engineer', 'student', 'teacher', 'doctor', 'physician', 'nurse', 'linguist', 'translator', 'hobbyist', 'volunteer', 'developer', 'enthusiast', 'musician', 'artist', 'writer', 'amateur', 'phd student', 'solo developer', 'person']), ...phrases(['built', 'made', 'developed', 'created', 'designed', 'trained', 'written', 'crafted'], ['by *, for', 'by * and for', 'by and for', 'by * for *s'])],
	zh: ['一线医生', '医生打造', ...phrases(['爱好者', '爱好者们', '研究人员', '研究者', '研究者们'], ['开发', '研发', '训练', '制作', '打造', '自制', '共同', '联合', '组成', '自发', '业余', '利用'], ''), ...phrases(['由一群', '由几位', '由几名', '由多位', '由多名', '由数位'], ['爱好者', '研究人员', '研究者', '大学生', '研究生', '工程师', '志愿者'], ''), ...phrases(phrases(['由'], ['爱好者', '研究人员', '研究者', '大学生', '研究生', '工程师', '志愿者'], ''), ['开发', '研发', '训练', '制作', '打造', '自制', '共同', '联合', '组成', '自发', '业余', '维护', '完成', '做的', '開發', '訓練', '製作'], ''), '大学生', '几位研究', '几名学生', '几位同学', '几个学生', '志愿者', '一线教师', '工程师们', '个人炼', '开发者们', '医生们', '学生团队'],
	ja: ['学生数名', '学生有志', '研究者有志', '有志の', '個人開発', '医師が', '教員が', 'エンジニア数名', '大学生が', '院生が'],
	ko: ['대학생', '대학원생', '학생들', ...phrases(['연구자들이', '연구자들의', '연구자 몇 명이', '연구자 여럿이'], ['함께', '모여', '만든', '만들', '개발', '공동', '제작']), '엔지니어들', '현직', '자원봉사자', '고등학생', '직장인'],
	fr: [...phrases(['par des', 'par deux', 'par trois', 'par une équipe de', 'par un groupe de', 'une équipe de', 'un groupe de', 'équipe de'], ['chercheurs', 'chercheuses', 'ingénieurs', 'étudiants', 'étudiantes', 'enseignants', 'médecins', 'bénévoles', 'linguistes', 'passionnés', 'développeurs', 'journalistes', 'musiciens', 'traducteurs', 'soignants', 'sages-femmes']), 'par et pour', 'par des * pour des', 'par des *, pour des'],
	de: [...phrases(['von', 'von zwei', 'von drei', 'von einer gruppe', 'von einem team aus', 'eine gruppe', 'ein team aus'], ['forschern', 'forschenden', 'ingenieuren', 'studierenden', 'studenten', 'lehrern', 'lehrkräften', 'ärzten', 'ärztinnen', 'ehrenamtlichen', 'linguisten', 'entwicklern', 'journalisten', 'übersetzern', 'hobbyisten', 'freiwilligen']), 'von * für * gemacht', 'von * für * entwickelt', 'gemacht von * für', 'entwickelt von * für', 'von und für'],
	es: [...phrases(['por', 'por dos', 'por tres', 'por un grupo de', 'por un equipo de', 'un grupo de', 'un equipo de'], ['investigadores', 'investigadoras', 'ingenieros', 'ingenieras', 'estudiantes', 'docentes', 'médicos', 'médicas', 'voluntarios', 'voluntarias', 'lingüistas', 'desarrolladores', 'periodistas', 'traductores', 'aficionados']), 'por y para', 'hecho por * para *', 'hecha por * para *'],
};

/** That something is what somebody does beside their work, without a word on who. */
export const privateProjects: Terms = {
	en: [...phrases(['a', 'my', 'our', 'just a', 'only a', 'small', 'little'], ['side project', 'hobby project', 'personal project', 'weekend project', 'passion project', 'pet project', 'student project', 'one man project', 'one person project', 'solo project', 'capstone project', 'bedroom project']), 'my first model', 'my first ever model', 'as a hobby', 'in my spare time', 'in our spare time', 'in my free time', 'in our free time', 'hobbyist project', 'is my first', 'was my first'],
	zh: ['个人项目', '个人炼丹', '个人兴趣', '业余项目', '业余时间', '兴趣项目', '爱好者的', '用爱发电', '個人專案', '課餘', '课余', '我的第一个模型', '毕设'],
	ja: ['趣味で', '趣味の', '個人プロジェクト', '個人で作', '個人的に', '余暇', '週末に', '卒業制作', '卒研'],
	ko: ['개인 프로젝트', '취미로', '주말에 작업', '캡스톤', '졸업 과제', '사이드 프로젝트', '토이 프로젝트', '졸업작품', '여가 시간', '퇴근 후'],
	fr: ['projet personnel', 'projet perso', 'projet étudiant', 'temps libre', 'projet de fin d\'études', 'pendant le stage', 'pendant mon stage', 'mes soirées', 'mon premier modèle'],
	de: ['hobbyprojekt', 'freizeitprojekt', 'privates projekt', 'privatprojekt', 'meiner freizeit', 'unserer freizeit', 'ein-mann-projekt', 'nebenprojekt', 'studentisches projekt', 'mein erstes modell'],
	es: ['proyecto personal', 'proyecto de estudiante', 'proyecto estudiantil', 'ratos libres', 'tiempo libre', 'por afición', 'mi primer modelo', 'proyecto de fin de'],
};

/** A card points at those who stand behind a model by what else they do. */
export const behindIt: Terms = {
	en: [...phrases(['from', 'by', 'comes from', 'brought to you by'], ['the people behind', 'the team behind', 'the group behind', 'the folks behind', 'the lab behind', 'the company behind', 'the same team', 'the same people', 'the same group', 'the same lab', 'the same authors', 'the makers of', 'the creators of', 'the authors of', 'the same makers']), ...phrases(['the group', 'the team', 'the lab', 'the people', 'the company', 'the students', 'the researchers'], ['that built', 'who built', 'that made', 'who made', 'that trained', 'who trained', 'that developed', 'who developed', 'behind this', 'behind it', 'behind our', 'behind the model', 'behind the project'])],
	zh: ['同一团队', '同一个团队', '背后的团队', '原班人马', '同一批人', '背后的人'],
	ja: ['同じチーム', '同じ研究室', '同じ作者', '手がけたチーム', '開発元による'],
	ko: ['같은 팀', '같은 연구실', '만든 팀이', '만든 팀의', '같은 개발자'],
	fr: ['à l\'origine de ce', 'à l\'origine du', 'est à l\'origine', 'sont à l\'origine', 'la même équipe', 'les mêmes auteurs', 'l\'équipe derrière', 'par les créateurs', 'par les auteurs de'],
	de: ['vom selben team', 'von denselben', 'vom gleichen team', 'das team hinter', 'von den machern', 'die gruppe hinter', 'die macher von', 'steckt hinter', 'stecken hinter'],
	es: ['del mismo equipo', 'los mismos autores', 'el mismo equipo', 'el equipo detrás', 'de los creadores', 'de los autores de', 'está detrás de', 'están detrás de'],
};

/** Makers look for people. */
export const hiring: Terms = {
	en: ['we\'re hiring', 'we are hiring', 'we are always hiring', 'we\'re always hiring', 'open positions', 'openings for', 'is hiring', 'join our team', 'join the team', 'join our lab', 'join our group', 'join the group', ...phrases(['looking for', 'recruiting', 'seeking', 'joining us as', 'join us as', 'joining us', 'positions for'], ['interns', 'phd students', 'research interns', 'engineers', 'research engineers', 'postdocs', 'a postdoc', 'students', 'self-motivated', 'an intern', 'collaborators', 'people who', 'talented'])],
	zh: ['招聘', '招收', '招募', '招实习生', '长期招', '诚聘', '加入我们的团队', '加入我们团队', '欢迎加入我们', '招人', '实习机会', '誠徵'],
	ja: ['募集して', '募集中', '採用情報', '一緒に働', '仲間を募集'],
	ko: ['채용', '모집합니다', '모집 중', '인턴을 모집', '함께할'],
	fr: ['nous recrutons', 'on recrute', 'rejoindre l\'équipe', 'rejoindre notre équipe', 'stagiaires pour', 'postes à pourvoir', 'offres d\'emploi'],
	de: [...phrases(['wir suchen', 'wir suchen noch', 'wir suchen derzeit', 'wir suchen aktuell'], ['verstärkung', 'leute', 'mitarbeit*', 'praktikant*', 'doktorand*', 'studierende*', 'studentische*', 'forschende', 'entwickler*', 'ingenieur*', 'menschen', 'kolleg*', 'talente']), 'wir stellen ein.', 'wir stellen ein!', 'wir stellen ein:', ...phrases(['wir stellen', 'wir stellen laufend', 'wir stellen weiterhin'], ['neue leute ein', 'leute ein', 'entwickler ein', 'forschende ein', 'praktikanten ein', 'mitarbeitende ein']), 'offene stellen', 'stellenangebot*', 'verstärkung für'],
	es: ['estamos contratando', ...phrases(['buscamos', 'estamos buscando'], ['gente', 'personas', 'ingenier*', 'investigador*', 'becari*', 'estudiantes', 'desarrollador*', 'colaborador*', 'talento', 'doctorand*']), 'plazas para', 'únete al equipo', 'únete a nuestro equipo', 'vacantes'],
};

/** Those who keep a model or its code. */
export const maintainers: Terms = {
	en: ['maintainer', 'maintainers', 'maintained by', 'co-maintainer', 'co-maintainers'],
	zh: ['维护者', '维护人', '維護者'], ja: ['メンテナ', 'メンテナー', '管理者'], ko: ['관리자', '메인테이너', '유지보수'],
	fr: ['mainteneur', 'mainteneurs', 'mainteneuse', 'maintenu par'], de: ['maintainer', 'betreut von', 'gepflegt von'], es: ['mantenedor', 'mantenedores', 'mantenedora', 'mantenido por'],
};
