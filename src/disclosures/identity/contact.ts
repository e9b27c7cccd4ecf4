import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';
import { correspondingAuthor, dealings, follow, meeting, networks, rowOfNetworks, scanCode, turnToUs,  } from './words/invitations';
import { hiring, maintainers } from './words/makers';
import { othersTools } from './words/tools';

const CHANNELS = ['discord', 'slack', 'telegram', 'wechat', 'matrix', 'gitter', 'zulip', 'whatsapp', 'irc', 'forum', 'mailing list', 'google group', 'signal', 'dingtalk', 'feishu', 'subreddit'];
/** Acts by which readers reach people. */
const WRITE = ['e-mail', 'email', 'mail', 'write to', 'contact', 'message', 'ping', 'reach', 'reach out to', 'get in touch with', 'talk to'];
const TELL = ['write', 'ask', 'tell', 'call', 'turn to', 'address', 'approach', 'inform', 'notify'];
const PEOPLE = ['the first author', 'the author', 'the authors', 'the last author', 'the corresponding author', 'one of the authors', 'the maintainer', 'the maintainers', 'the developer', 'the developers', 'the team', 'our team', 'the model team', 'our support', 'one of us'];

/** That what readers are asked is not asked by those who made the model. */
const NOT_ASKED = ['own.closed', 'own.no-support', 'own.quoted', 'own.sample', 'own.not-us', 'own.others-tools', 'evaluating', 'quantity.examples', 'quantity.tokens'];

export const identityContact: Disclosure = {
	id: 'identity/contact',
	title: 'Contact and feedback channel',
	why: 'Whoever finds a wrong label, a leaked name or a broken file tells you only when they see where, and tells the public otherwise. One address or issue tracker named in the card turns silent failures into reports.',
	counts: 'An e-mail address, issue tracker, discussion tab, forum, form or chat that the card invites readers to use. Bare social media handles are partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'who to ask', 'questions or problems', 'questions and answers by mail', 'questions and issues', 'questions and support', 'tell us what you think', 'send us feedback', 'give feedback', 'giving feedback', 'comments and questions', 'comments or questions', 'contact', 'contacts', 'contact us', 'contact me', 'contact info', 'contact information', 'contact details', 'contact person', 'contact email', 'contact and feedback',
			'contact and support', 'model card contact', 'model contact', 'point of contact', 'points of contact', 'get in touch', 'getting in touch', 'reach out', 'reach us', 'how to reach us',
			'where to send questions or comments about the model', 'where to send questions or comments', 'where to send comments or questions about the model',
			'send questions or comments', 'questions or comments', 'questions and comments', 'questions and feedback', 'feedback', 'provide feedback',
			'would you like to provide feedback', 'feedback and support', 'feedback and contact', 'support', 'support and contact', 'support and feedback', 'getting support',
			'issues and support', 'issues and feedback', 'reporting issues', 'report an issue', 'report issues', 'bug reports', 'getting help', 'get help', 'help and support',
			'join us', 'join our community', 'join the community', 'community and support', 'community and contact', 'discussions', 'wechat group', 'discord',
			'citation and contact', 'authors and contact', 'contact and collaboration',
			'bug report', 'report bugs', 'found a problem', 'talk to us', 'write to us', 'reporting problems', 'where to ask', 'how to contact', 'ask a question', 'whom to ask', 'who to contact', 'contacting us', 'contact the authors', 'corresponding author', 'mailing list', 'stay in touch', 'follow us', 'connect', 'connect with us', 'find us', 'social', 'collaboration', 'inquiries', 'enquiries', 'report a vulnerability', 'report a problem', 'reporting a vulnerability', 'security contact', 'vulnerability disclosure',
		],
		zh: [
			'问题或意见', '问题和意见', '问题与意见', '意见与建议', '问题或建议', '問題或意見', '反馈意见', '有问题找谁', '有问题联系谁', '欢迎反馈', '想要反馈', '联系我们', '联系', '联系方式', '联系作者', '联系信息', '联络我们', '联络方式', '联系人', '联系与反馈', '联系和反馈', '反馈', '反馈与联系', '问题反馈', '意见反馈', '提交反馈', '问题与反馈',
			'反馈渠道', '反馈方式', '交流', '交流群', '交流与反馈', '技术交流', '技术支持', '加入我们', '加入社区', '社区交流', '社群', '微信群', '微信交流群', 'qq群', '钉钉群', '引用和联系我们',
			'模型卡联系方式', '如何联系', '商务合作', '聯絡我們', '聯絡方式', '聯繫我們', '聯繫方式', '聯絡資訊', '意見回饋', '問題回報', '問題反饋', '回饋', '技術支援',
			'如何联系我们', '问题与建议', '问题与交流', '联系与交流', '群聊', '交流社区', '进群', '扫码进群', '售后', '答疑', '反馈与建议', '建议与反馈', '提问', '通讯作者', '作者联系方式', '關注我們', '关注我们', '聯絡作者', '合作与交流', '合作', '对接人', '技术对接',
		],
		ja: ['質問やコメント', '質問・コメント', 'ご質問・ご意見', 'ご意見・ご質問', 'ご質問やご意見', '質問や意見', '質問先', 'フィードバックの送り先', 'ご連絡', 'フィードバック先', 'お問い合わせ', 'お問い合わせ先', '問い合わせ', '問い合わせ先', '連絡先', '連絡', 'コンタクト', 'フィードバック', 'ご意見', 'ご質問', 'サポート', 'モデルカードの連絡先', '不具合の報告', '問い合わせ窓口', 'ご連絡先', 'ご意見・ご要望', '不具合報告', 'バグ報告', '質問', 'お問合せ', '問合せ', '担当', '担当部署', '担当課', '担当窓口'],
		ko: ['질문이나 의견', '질문 또는 의견', '질문 및 의견', '문의 및 의견', '피드백을 보내', '피드백 보내기', '의견 보내기', '의견을 보내', '질문하기', '문의', '문의하기', '문의처', '연락처', '연락', '연락 방법', '피드백', '지원', '질문', '질문 및 피드백', '의견 및 문의', '모델 카드 연락처', '문의 사항', '문의사항', '버그 제보', '오류 제보', '문의 및 제보', '의견', '교신 저자', '담당자', '담당', '담당 부서'],
		fr: ['questions ou commentaires', 'questions et retours', 'questions ou remarques', 'questions et remarques', 'remarques et questions', 'où poser vos questions', 'vos retours', 'donner votre avis', 'à qui s\'adresser', 'contact', 'contacts', 'nous contacter', 'contactez nous', 'coordonnées', 'personne à contacter', 'commentaires', 'retours', 'questions et commentaires', 'assistance', 'contact de la fiche', 'nous écrire', 'signaler un problème', 'une question', 'des questions', 'contact et retours', 'contact et questions', 'qui contacter', 'comment nous contacter', 'auteur correspondant', 'support', 'service responsable'],
		de: ['fragen oder kommentare', 'fragen oder kommentaren', 'fragen und kommentare', 'fragen oder anmerkungen', 'fragen und feedback', 'fragen und rückmeldungen', 'wohin mit fragen', 'an wen wenden', 'rückmeldung geben', 'feedback geben', 'kontakt', 'kontaktdaten', 'kontaktinformationen', 'ansprechpartner', 'ansprechperson', 'rückmeldung', 'rückmeldungen', 'feedback', 'fragen', 'fragen und anmerkungen', 'support', 'unterstützung', 'fehler melden', 'fragen und kontakt', 'kontakt und rückmeldung', 'kontaktaufnahme', 'probleme melden', 'rückfragen', 'ansprechpartnerin', 'hilfe', 'feedback und kontakt', 'zuständig', 'zuständige stelle'],
		es: [
			'preguntas o comentarios', 'dudas y comentarios', 'dudas o comentarios', 'consultas y comentarios', 'a quién preguntar', 'a quién dirigirse', 'enviar comentarios', 'envíenos sus comentarios', 'contacto', 'contactos', 'contáctenos', 'contáctanos', 'contacte con nosotros', 'contacta con nosotros', 'información de contacto', 'datos de contacto', 'comentarios', 'preguntas',
			'preguntas y comentarios', 'soporte', 'sugerencias',
			'cómo contactar', 'contacto y comentarios', 'dudas', 'dudas y sugerencias', 'informar de errores', 'persona de contacto', 'reportar errores', 'ayuda', 'escríbenos', 'contacto responsable',
		],
	},
	fields: {
		en: ['comments', 'email', 'e-mail', 'mail', 'email address', 'issue tracker', 'github issues', 'bug tracker', 'forum', 'slack', 'telegram', 'wechat', 'mailing list'],
		zh: ['邮箱', '电子邮件', '邮件', '微信', '公众号', '論壇', '论坛', '電子郵件', '信箱'],
		ja: ['メール', 'メールアドレス', '電子メール'],
		ko: ['이메일', '메일', '전자우편'],
		fr: ['courriel', 'e-mail', 'adresse électronique', 'forum'],
		de: ['e-mail', 'e-mail-adresse', 'mail', 'forum'],
		es: ['correo', 'correo electrónico', 'e-mail', 'foro'],
	},
	terms: {
		'others-tools': othersTools,
		'turn-to-us': turnToUs,
		/** Somebody tells what they have been asked. */
		'others-ask': { en: [...phrases(['people', 'users', 'many', 'some', 'they', 'often', 'customers', 'readers', 'who', 'you'], ['ask us', 'ask me', 'tell us', 'write us', 'write to us', 'contact us', 'call us']), 'do not ask me', 'don\'t ask me'] },
		'meeting': meeting,
		'row-of-networks': rowOfNetworks,
		'networks': networks,
		'follow': follow,
		'scan-code': scanCode,
		'corresponding-author': correspondingAuthor,
		'dealings': dealings,
		'hiring': hiring,
		'maintainers': maintainers,
		'any-account': { en: ['@*'] },
		'ask': {
			en: [
				'reported to', 'be reported', 'can be sent', 'forwarded to', 'addressed to', 'directed to', 'we\'re on', 'we are on', 'i\'m on', 'i am on', 'find us on', 'find me on', 'drop by', 'stop by', 'say hi', 'say hello', 
				'contact', 'contacting', 'email', 'e-mail', 'mail', 'write to', 'reach out', 'reach us', 'reach me', 'get in touch', 'send us', 'sent to', 'sent via', 'send questions', 'questions',
				'question', 'comments', 'feedback', 'suggestions', 'issues', 'bugs', 'bug reports', 'concerns', 'let us know',
				'drop us a line', 'drop a line', 'drop me a line', 'reach', 'ping', 'message us', 'message me', 'dm', 'inquiries', 'enquiries', 'ask us', 'report to', 'report it to', 'tell us', 'we answer', 'we read', 'write us', 'send an email', 'correspondence', 'maintainer', 'maintainers', 'corresponding author', 'support', 'hear from you',
				'ideas', 'welcome', 'point of contact',
			],
			zh: ['来问', '来聊', '找我', '找我们', '來問', '來聊', '私聊', '私信', '移步', '请到', '请去', '联系', '联络', '邮箱', '邮件', '反馈', '咨询', '疑问', '有任何问题', '如有问题', '遇到问题', '建议', '留言', '聯絡', '聯繫', '電郵', '信箱', '回饋', '意見', '諮詢', '提问', '来信', '致信', '写信', '发邮件', '邮件至', '联系人', '问题', '合作', '通讯作者', '通訊作者', '聯繫人', '來信', '意见', '寄'],
			ja: ['聞いて', '訊いて', '尋ね', '相談', '声をかけ', 'ご連絡ください', '質問は', '困ったら', '遊びに来', 'お越し', 'お待ちして', 'お問い合わせ', '問い合わせ', '連絡', 'ご質問', '質問', 'ご意見', 'フィードバック', 'メール', '報告', '連絡先', 'ご連絡', '不具合', '窓口', 'お知らせください', 'お寄せ', 'まで', 'へ', 'ご要望'],
			ko: ['물어', '여쭤', '말씀', '찾아오', '놀러', '들러', '남겨', '들어오', '도움이 필요', '문의', '연락', '질문', '의견', '피드백', '이메일', '메일', '제보', '이슈', '등록해', '궁금', '보내', '제안', '버그', '오류', '알려', '담당', '메일로'],
			fr: ['posez', 'poser', 'passez', 'venez', 'retrouvez', 'rejoignez', 'discuter', 'discutons', 'demander', 'demandez', 'problème', 'être adressé*', 'être envoyé*', 'être signalé*', 'contacter', 'contactez', 'écrire à', 'écrivez', 'question', 'commentaires', 'remarques', 'retours', 'courriel', 'signaler', 'signalez', 'écrivez nous', 'joindre', 'adresse', 'idées'],
			de: ['kommt', 'komm', 'schaut', 'schau', 'fragt', 'frag', 'trefft', 'findet', 'findest', 'melde', 'gemeldet', 'richten', 'an uns', 'kontakt', 'kontaktieren', 'wenden sie sich', 'schreiben sie', 'fragen', 'rückmeldung*', 'anmerkungen', 'feedback', 'e-mail', 'schreib', 'schreibt', 'meldet', 'melden', 'mail', 'fehler', 'erreichen', 'erreichbar', 'ideen', 'hinweise'],
			es: ['pregunta', 'pregúntanos', 'pásate', 'estamos en', 'encuéntranos', 'peticiones', 'dirigirse', 'envíen', 'envía', 'mándanos', 'contactar', 'contacte', 'contacta', 'póngase en contacto', 'ponte en contacto', 'escriba a', 'escríbenos', 'preguntas', 'dudas', 'comentarios', 'sugerencias', 'correo', 'escribe', 'escriba', 'escriban', 'fallo', 'errores', 'consulta', 'consultas', 'contacto', 'sugerencia', 'duda', 'ideas'],
		},
		/** A chat as where the model itself answers. */
		'runs-there': {
			en: ['availability on', 'try it on', 'try * on', 'text it', 'message it', 'talk to it', 'chat with it', 'chat with the model', 'bot', 'chatbot'],
			zh: ['机器人', '上体验', '与它聊天', '機器人', '與它聊天'], ja: ['ボット', 'で試せ', 'で会話でき'], ko: ['봇', '에서 사용해 볼', '에서 대화할'],
			fr: ['bot', 'discuter avec lui', 'discuter avec le modèle'], de: ['bot', 'mit ihm chatten', 'mit dem modell chatten'], es: ['bot', 'chatear con él', 'chatear con el modelo'],
		},
		/** What is filled in before a model can be downloaded. */
		'terms-accepted': {
			en: ['gate', 'gated', 'accept the', 'accepting the', 'agree to', 'agreeing to'],
			zh: ['同意协议', '接受协议', '同意條款', '接受条款', '同意条款'], ja: ['に同意'], ko: ['에 동의'],
			fr: ['accepter les', 'acceptez les', 'accepter la', 'acceptez la'], de: ['bedingungen akzeptieren', 'lizenz akzeptieren', 'zustimmen'], es: ['aceptar los', 'aceptar la', 'acepte los', 'acepte la', 'acepta los', 'acepta la'],
		},
		'open-an-issue': {
			en: [
				...phrases(['via', 'through', 'using'], ['the form', 'a form', 'our form', 'this form', 'an online form']), ...phrases(['via', 'through', 'using', 'with', 'in', 'on', 'over'], phrases(['the', 'our', 'this', 'a'], ['contact form', 'web form', 'online form', 'report form', 'feedback form', 'issue tracker', 'help desk', 'support portal', 'contact page', 'discussion tab', 'community tab'])),
				...phrases(['open', 'opening', 'opened', 'file', 'filing', 'raise', 'raising', 'create', 'creating', 'submit', 'submitting', 'post', 'posting', 'start', 'starting', 'log', 'leave', 'write', 'make', 'send in'], ['an issue', 'a github issue', 'a gitlab issue', 'a ticket', 'a support ticket', 'a discussion', 'a new discussion', 'a thread', 'a new thread', 'a new issue', 'a bug report', 'a comment', 'a post', 'a question']), ...phrases(['> ', '→ ', '=> '], ['issues', 'issue', 'issue tracker', 'discussions', 'github', 'community tab', 'forum'], ''),
				'our help desk', 'our helpdesk', 'new discussion', 'create one on github', 'open one on github', 'file one on github', 'support desk', 'support channel', 'q&a section', 'q&a tab', 'q&a page', 'the bug tracker', 'github repo for questions', 'our github for questions', 'our github for issues', 'our github for bugs', 'our github for support', 'our github for help', 'our github for feedback', 'post your question', 'post your questions', 'post questions', 'ask questions in', 'ask in the', 'request them in', 'request it in', 'requests in the', 'suggestions in the', 'comment here', 'thread here', 'a thread', 'issues are open', 'issue is open', 'open an issue', 'opening an issue', 'open issues', 'open a github issue', 'opening a github issue', 'raise an issue', 'raising an issue', 'file an issue', 'filing an issue', 'submit an issue',
				'create an issue', 'creating an issue', 'post an issue', 'report an issue', 'submit issues', 'file issues', 'open a discussion', 'opening a discussion', 'start a discussion',
				'open a new discussion', 'community tab', 'discussions tab', 'discussion tab', 'github issues', 'issue tracker', 'github discussions', 'open a ticket', 'file a bug', 'bug tracker',
				'leave a comment', 'via issues', 'feedback form', 'contact form', 'this form',
				'on the tracker', 'in the tracker', 'tracker of this', 'our tracker', 'bug report form', 'file it on', 'file it in', 'report it on', 'report it in', 'report bugs on', 'report bugs in', 'report bugs at', 'report issues on', 'report issues in', 'report problems on', 'report problems in', 'github issue', 'gitlab issues', 'gitlab issue', 'issues page', 'issues tab', 'issues section', 'issue section', 'issue page', 'in the issues', 'via the issues', 'use the issues', 'through issues', 'read github issues', 'raise issues', 'open a thread', 'start a thread', 'discussions above', 'discussion board', 'discussions section', 'discussion forum', 'community page', 'community section', 'community discussions', 'ticket system', 'web form', 'online form', 'leave us a message', 'leave a message', 'open an incident', 'open a bug', 'submit a ticket', 'give feedback here',
				'bugs -> issue', 'bugs to the issue', 'raise a ticket', 'open an incident', 'mention one of us', 'comments below', 'in an issue', 'new issue', 'form on our', 'form at the', 'form below', 'fill in the form', 'fill out the form', 'feedback via', 'community discussions', 'in the discussions', 'on the discussions', ...phrases(['ask', 'ask us', 'join us', 'reach us', 'feedback', 'questions', 'talk to us', 'let us know'], ['in discussions']), 'use discussions', 'issues are answered', 'answer issues', 'answering issues', 'reply to issues', 'respond to issues', 'look at issues', 'check issues', 'issues welcome', 'issues are welcome', 'issues and prs', 'prs and issues', 'pull requests and issues', 'issues and pull requests', 'issue or pr', 'pr or issue', 'pr or an issue', 'open a pr or', 'issues or prs', 'questions -> issues', 'questions → issues', 'bugs → issues', 'bugs -> issues', 'questions to the issues', 'questions go to', 'go to issues', 'goes to issues', 'drop an issue', 'drop a comment', 'leave a note', 'comment below', 'support request via', 'raise a support', 'open a support', 'submit a support', 'support portal', 'your account team', 'account manager', 'contact support', 'service desk',
			],
			zh: [
				'新的 issue', '新的issue', '新 issue', '一个 issue', '一条 issue', '开一个新',
				'在控制台反馈', '在控制台提问', '控制台提交', '提交工单', '页面的讨论', '页面留言', '页面下留言', '里留言', '联系表单', '聯絡表單', '申请表单', '在github上反馈', 'github上反馈', 'github 上反馈', 'github上提', 'github 上提', 'github 反馈', 'github反馈', '讨论里', 'discussion区', 'discussion 区', '社区反馈', '社区提问', '社区留言', '评论里', ...phrases(['在社区'], ['提', '发', '反馈', '留言', '讨论', '报告', '分享'], ''), '到社区提', '到社区发', '到社区反馈', '到社区留言', '到社区讨论', '提工单', '提需求', '去 community', '喺 community', '在 community', 'community 里', 'community里', 'issue 区', '开贴', '发帖', '留言板', '表单反馈', '提 issue', '提issue', '提交 issue', '提交issue', '提出 issue', '提出issue', '开 issue', '开issue', 'github issue*', '在 issue', '在issue', 'issue 中', 'issue中', '提交反馈', '提交问题',
				'讨论区', '社区讨论', '反馈给我们', '討論區', ...phrases(['請', '歡迎', '請先', '可以'], ['提交問題', '提出問題'], ''),
				'提个 issue', '提个issue', '提一个 issue', '提issues', '提 issues', '发 issue', '发issue', '通过 issue*', '通过issue*', '通过 github', '通过github', '到 issue*', '新建 issue', '新建issue', '建 issue', '留 issue', 'issue 区', 'issue区', 'issues 区', 'issues区', 'issues 中', '发起讨论', '讨论页', '社区页', '社区标签', 'community 标签', 'discussions 区', 'discussions 页', '问题反馈表', '反馈表单', '填写表单', '工单', '留言反馈', '评论区', '開 issue', '開issue', '發 issue', '社群分頁', '留言区', '欢迎提 pr', '欢迎提pr', '欢迎 pr', '提 pr', '提pr', 'pr 和 issue', 'issue 和 pr', 'issue和pr', 'issue或pr', 'issue 或 pr', '开个 issue', '开个issue', 'issue里', 'issue 里', 'issue下', '去issue', '去 issue', 'issues 里', 'issues里', '评论区留言', '评论区反馈', 'discussion 里', 'discussions 里',
			],
			ja: [...phrases(['issueや', 'issue や ', 'issueまたは', 'prや', 'pr や '], ['pr', 'プルリク', 'issue'], ''), 'フォームより', 'フォームからお', '専用フォーム', '申請フォーム', 'プルリクお', 'プルリクください', 'コメントで', 'コメントに', 'コメントへ', ...phrases(['コミュニティで', 'コミュニティに'], ['投稿', '質問', '報告', '書', 'お寄せ', 'ご', 'コメント', '連絡', '相談', '共有'], ''), 'コミュニティタブ', 'ディスカッションへ', 'ディスカッションに', 'issue を作成', 'issueを作成', 'issue を立て', 'issueを立て', 'issue にて', 'issue を開', 'イシューを', 'github issues', 'ディスカッション', 'issueに', 'issueで', 'issueへ', 'issueを', 'issueまで', 'issues に', 'issuesに', 'イシュー', 'discussionsに', 'discussions に', 'discussionに', 'communityタブ', 'コミュニティタブ', 'コミュニティ タブ', '報告フォーム', 'google フォーム', 'googleフォーム', 'お問い合わせフォーム', 'discussionsで', 'discussionで', 'ディスカッションで', 'issue で', 'issue まで', 'issue に', 'issue へ', 'issue を', 'issueか', 'discussionsへ', 'discussions へ', 'プルリクエスト歓迎'],
			ko: [...phrases(['issue나', 'issue와', 'issue 및', 'issue 또는', '이슈와', '이슈 및'], ['pr', '풀 리퀘스트']), '요청 양식', '신청 양식', '접수 양식', '채널에서', '양식을 작성', 'github에 남겨', '깃허브에 남겨', 'github에 올려', '깃허브에 올려', ...phrases(['커뮤니티에', '커뮤니티로'], ['남겨', '올려', '질문', '문의', '글', '알려', '제보', '의견', '댓글']), '커뮤니티 탭', '댓글로 알려', '댓글로 문의', '댓글로 질문', '댓글로 제보', '댓글로 의견', '댓글로 달아', '댓글로 부탁', '댓글로 주', '댓글에', '디스커션', '토론 게시판', '게시판', '이슈를 등록', '이슈로', '이슈에', '이슈를 남기', '이슈를 남겨', 'issue를', 'issue에', 'issues에', '이슈를 올', 'github issues', '이슈 트래커', '토론', '이슈를 열', '이슈 열', '이슈를 생성', '이슈를 작성', '깃허브 이슈', '깃헙 이슈', 'github 이슈', '이슈 탭', '커뮤니티 탭', '토론 탭', 'discussions 탭', '문의 양식', 'community 탭', '구글 폼', '이슈로 알려', '이슈로 남겨', 'discussions에', '토론에', '이슈를 남길', '이슈를 제기', '이슈를 달아', '이슈나', '이슈 또는', '댓글로 남겨', '댓글 남겨', 'discussion에'],
			fr: [...phrases(['issues et', 'issues ou'], ['pr', 'prs', 'pull requests']), ...phrases(['ouvrir', 'ouvrez', 'ouvre', 'ouvrant', 'créer', 'créez', 'créant', 'déposer', 'déposez', 'déposant', 'poster', 'postez', 'remplir', 'lancer', 'lancez'], ['une issue', 'un ticket', 'une discussion', 'un fil', 'un signalement', 'une demande']), ...phrases(['utilisez', 'remplissez', 'via', 'utiliser', 'remplir'], ['ce formulaire', 'le formulaire', 'notre formulaire']), 'section discussions', 'dans les discussions', 'dans les commentaires', 'espace discussion', 'centre d\'assistance', 'ouvrir une issue', 'ouvrez une issue', 'ouvrir un ticket', 'ouvrez un ticket', 'créer une issue', 'signaler un problème', 'formulaire de contact', 'via les issues', 'dans les issues', 'ouvrir un fil', 'ouvrez un fil', 'ouvrir une discussion', 'ouvrez une discussion', 'onglet discussions', 'onglet communauté', 'onglet community', 'suivi des bogues', 'suivi des tickets', 'gestionnaire de tickets', 'signalez les bogues', 'signaler les erreurs', 'signalez-le', 'formulaire en ligne', 'demande sur github', 'créez un ticket', 'tickets github', 'une issue', 'laissez un commentaire', 'ouvrant une issue', 'ouvrant un ticket', 'apri una issue', 'aprire una issue', 'aprite una issue', 'scheda community'],
			de: [...phrases(['issues und', 'issues oder'], ['prs', 'pull requests']), 'unter diskussionen', 'bei den diskussionen', ...phrases(['ein issue', 'ein ticket', 'eine diskussion', 'einen thread', 'einen beitrag', 'einen kommentar'], ['eröffnen', 'eröffnet', 'öffnen', 'anlegen', 'aufmachen', 'erstellen', 'schreiben', 'hinterlassen', 'einreichen']), ...phrases(['eröffnen sie', 'öffnen sie', 'erstellen sie', 'legen sie', 'schreiben sie', 'öffne', 'eröffne', 'eröffnet'], ['ein issue', 'ein ticket', 'eine diskussion', 'einen thread', 'bitte ein issue']), 'über den issue tracker', 'ticketsystem', 'in den diskussionen', 'in den kommentaren', 'diskussionsseite', 'kommentarbereich', 'im ticketsystem', 'in den issues', 'issue eröffnen', 'ein issue', 'issue erstellen', 'eröffnen sie ein', 'ticket eröffnen', 'kontaktformular', 'issue tracker', 'im issue-tracker', 'als issue', 'per issue', 'github-issue*', 'ein ticket eröffnen', 'diskussions-tab', 'diskussionsbereich', 'reiter community', 'reiter diskussionen', 'community-tab', 'fehlerbericht*', 'formular ausfüllen', 'ein issue aufmachen', 'issue aufmachen', 'issue öffnen', 'issue anlegen', 'ein ticket aufmachen', 'in den discussions', 'im discussions-tab', 'kommentar hinterlassen'],
			es: [...phrases(['issues y', 'issues o'], ['prs', 'pull requests']), ...phrases(['abrir', 'abre', 'abra', 'abran', 'abriendo', 'crear', 'crea', 'cree', 'creen', 'creando', 'poner', 'ponga', 'publicar', 'publique', 'abrindo'], ['un issue', 'una issue', 'una incidencia', 'un ticket', 'una discusión', 'un hilo', 'una consulta']), ...phrases(['utiliza', 'utilice', 'usa', 'use', 'rellena', 'rellene', 'completa', 'mediante', 'a través de'], ['este formulario', 'el formulario', 'nuestro formulario']), 'reporta problemas', 'reporta errores', 'reporta fallos', 'reporten errores', 'reporta cualquier', 'reporte erros', 'relate problemas', 'sección de discusiones', 'sección de comentarios', 'en las discusiones', 'en discusiones', 'en los comentarios', 'seção de discussões', 'aba de discussões', 'nas issues', 'nas discussões', 'abrir un issue', 'abra un issue', 'abrir una incidencia', 'abre un issue', 'crear una incidencia', 'formulario de contacto', 'abrir una discusión', 'abre una incidencia', 'abra una incidencia', 'abrir una issue', 'abre una issue', 'abran una incidencia', 'reporta el error', 'repórtalo', 'pestaña de discusiones', 'pestaña discussions', 'pestaña community', 'pestaña comunidad', 'foro de discusión', 'abre un hilo', 'abra un hilo', 'abre una discusión', 'gestor de incidencias', 'seguimiento de incidencias', 'crea una incidencia', 'issues de github', 'en github issues', 'en los issues', 'pestaña de comunidad', 'deja un comentario', 'abra uma issue', 'abrir uma issue', 'abra um issue', 'aba community'],
		},
		/** What a program does with the issues that others opened. */
		'handles-issues': {
			en: [...phrases(['resolve', 'resolves', 'resolving', 'solve', 'solves', 'solving', 'fix', 'fixes', 'fixing', 'triage', 'triages', 'triaging', 'classify', 'classifies', 'classifying', 'summarise', 'summarize', 'summarises', 'summarizes'], ['github issues', 'gitlab issues', 'github issue', 'real github issues', 'real-world github issues']), 'issue search', 'issue resolution', 'issue resolving', 'issue triage'],
			zh: phrases(['issue', 'issues'], ['搜索', '检索', '修复', '分类', '解决', '自动', '搜尋', '檢索', '修復'], '-'),
			ja: phrases(['issue', 'issues', 'イシュー'], ['検索', '解決', '分類', '自動', 'の検索', 'の解決', 'の分類'], '-'),
			ko: phrases(['issue', 'issues', '이슈'], ['검색', '해결', '분류', '자동', '생성 제안', '제안', '생성 url', '에서 해결', '에서 추출'], '-'),
			fr: phrases(['résout', 'résoudre', 'corrige', 'trie', 'trier', 'classer'], ['les issues', 'des issues']),
			de: phrases(['issues', 'github-issues'], ['lösen', 'löst', 'beheben', 'behebt', 'sortieren', 'sortiert']),
			es: phrases(['resuelve', 'resolver', 'corrige', 'clasifica', 'clasificar'], ['issues', 'las issues', 'los issues']),
		},
		/** Those who made the model, with whom one can talk. */
		'makers': {
			en: ['the developers', 'the authors', 'the maintainers', 'the team', 'the people behind', 'with us', 'to us', 'our team', 'developers and users', 'users and developers', 'the creators', 'core team'],
			zh: ['开发者', '作者', '我们', '开发团队', '維護者', '维护者'], ja: ['開発者', '作者', '私たち', '開発チーム', '著者'], ko: ['개발자', '저자', '저희', '제작자', '개발팀', '연구진'],
			fr: ['les auteurs', 'l\'équipe', 'avec nous', 'les développeurs'], de: ['die autoren', 'den autoren', 'das team', 'mit uns', 'den entwicklern', 'die entwickler'], es: ['los autores', 'el equipo', 'con nosotros', 'los desarrolladores'],
		},
		/** How one talks with them. */
		'talk': {
			en: ['chat', 'talk', 'discuss', 'hang out', 'ask', 'reach', 'find', 'meet', 'join', 'answer', 'answers', 'help', 'helps', 'speak'],
			zh: ['聊', '交流', '讨论', '沟通', '提问', '回答', '找到'], ja: ['話', '相談', '質問', '交流', '参加'], ko: ['이야기', '대화', '질문', '소통', '답', '참여', '들어오'],
			fr: ['discut*', 'parler', 'échang*', 'répond*', 'poser', 'aid*'], de: ['sprechen', 'reden', 'chatten', 'antworten', 'helfen', 'fragen', 'diskutieren'], es: ['hablar', 'charlar', 'contestan', 'responden', 'preguntar', 'ayudan'],
		},
		/** Several channels side by side, as a list names them. */
		'listed-channels': { en: phrases([' | ', ' / ', ' · ', ' • ', ', ', '｜', '|', '、', ' ｜ '].map((mark) => mark.trim() === '' ? mark : mark.trim()), ['discord', 'slack', 'telegram', 'reddit', 'wechat', 'zulip', 'matrix', '微信', '知乎', 'qq群', 'linkedin', 'twitter', 'github discussions', 'forum'].flatMap((channel) => [channel, ` ${channel}`]), '') },
		/** Under what name such a list stands. */
		'community': { en: ['community:', 'contact:', 'support:', 'join:', 'find us:', 'connect:', 'channels:', 'chat:', 'get in touch:', 'socials:'], zh: ['交流：', '交流渠道', '联系方式：', '联系渠道', '加入我们：', '社群:', '社区:', '交流群：'], ja: ['コミュニティ:', '連絡先:', 'お問い合わせ:'], ko: ['커뮤니티:', '연락처:', '문의:'], fr: ['communauté :', 'contact :'], de: ['community:', 'kontakt:'], es: ['comunidad:', 'contacto:'] },
		/** A way to reach people, named as a thing that stands elsewhere. */
		'details': {
			en: ['contact details', 'contact information', 'contact address', 'e-mail address of', 'my e-mail', 'my email', 'our e-mail', 'our email', 'the authors\' e-mail', 'reach the authors', 'contact the authors'],
			zh: ['联系方式', '作者的邮箱', '作者邮箱', '邮箱在', '联系我'], ja: ['問い合わせ先', '連絡先', 'お問い合わせは', 'ご連絡は', 'ご意見は'], ko: ['문의처', '연락처', '문의는', '연락하시려면', '연락하려면', '제보는'],
			fr: ['coordonnées', 'nos coordonnées', 'adresse de contact'], de: ['kontaktdaten', 'kontaktadresse', 'ansprechpartner'], es: ['datos de contacto', 'dirección de contacto'],
		},
		'elsewhere': {
			en: ['website', 'home page', 'homepage', 'profile', 'university page*', 'web page', 'lab page', 'on linkedin'],
			zh: ['主页', '官网', '个人页', '网站', '简介'], ja: ['サイト', 'ホームページ', 'プロフィール', 'ウェブ', 'リンクトイン', 'linkedin'], ko: ['누리집', '홈페이지', '프로필', '웹사이트', '링크드인', '사이트'],
			fr: ['site web', 'site du', 'page d\'accueil', 'profil', 'notre site'], de: ['webseite', 'website', 'homepage', 'profil'], es: ['sitio web', 'página web', 'perfil', 'la web'],
		},
		/** That somebody is glad of news, or takes it. */
		'hears': {
			en: ['hear from you', 'hear from users', 'hear from people', 'message me', 'message us', 'contact me', 'contact us', 'reach me', 'reach us', 'hit me up', 'write me', 'ping me', 'find me', 'find us', 'dm', 'talk to me'],
			zh: ['私信', '联系', '找我', '来信'], ja: ['連絡', 'お送り', 'お寄せ', 'メッセージ', 'ご意見'], ko: ['연락', '메시지', '문의', '보내'],
			fr: ['écrivez', 'contact*', 'joindre'], de: ['schreib*', 'erreich*', 'kontakt*', 'melde*'], es: ['escríb*', 'contact*', 'escrib*'],
		},
		/** Where what a model said or did wrong is to be reported. */
		'report': {
			en: ['report problems at', 'report problems to', 'report bugs at', 'report issues at', 'report problems via', 'report issues via', 'reporting form', 'report form', 'report a problem', 'report a bug', 'report a vulnerability', 'report vulnerabilities', 'report an output', 'report outputs', 'report misuse', 'report abuse', 'report harmful', 'report problematic', 'report content', 'report it', 'report them', 'report here', 'reporting channel', 'reporting tool', 'reporting page', 'flag it', 'flag them', 'tell us here', 'tell us about it', 'let us know here', 'vulnerability disclosure', 'disclosure program*', 'responsible disclosure', 'bug bounty', 'bounty program*', 'bounty', 'security contact', 'incident report*', 'report security', 'security vulnerabilities', 'report any', 'report a concern', 'report concerns', 'report safety', 'report inappropriate', 'report offensive', 'report incidents', 'report violations', 'report unsafe', 'report bias', 'report feedback', 'report errors'],
			zh: ['漏洞披露', '漏洞报告', '漏洞奖励', '漏洞上报', '上报漏洞', '提交漏洞', '举报', '上报', '报告渠道', '反馈页面', '反馈入口', '反馈渠道', '反馈问卷', '漏洞回報', '檢舉', '回報', '报告安全', '报告问题'],
			ja: ['報告窓口', '報告ページ', '通報', '脆弱性報告', '脆弱性の報告', '脆弱性開示', 'バグ報奨金', '報告先', '脆弱性を', '問題を報告'],
			ko: ['신고', '취약점 제보', '취약점 신고', '취약점 공개', '버그 바운티', '제보 양식', '제보 창구', '신고 양식', '취약점을', '문제를 신고'],
			fr: ['formulaire de signalement', 'signaler un contenu', 'signaler une vulnérabilité', 'signaler une sortie', 'signalement', 'divulgation de vulnérabilités', 'prime aux bogues', 'bug bounty', 'signaler une faille', 'signaler tout'],
			de: ['meldeformular', 'meldestelle', 'schwachstelle melden', 'schwachstellen melden', 'meldung von schwachstellen', 'offenlegung von schwachstellen', 'bug bounty', 'sicherheitslücken melden', 'verstöße melden'],
			es: ['formulario de denuncia', 'formulario para informar', 'notificar una vulnerabilidad', 'informar de una vulnerabilidad', 'divulgación de vulnerabilidades', 'canal de denuncias', 'bug bounty', 'reportar vulnerabilidades', 'denunciar'],
		},
		/** Pages that are forms to fill in. */
		'form': {
			en: ['forms.gle/*', 'docs.google.com/forms*', 'google form', 'typeform', 'typeform.com/*', 'jotform', 'jotform.com/*', 'airtable.com/*', 'tally.so/*', 'surveymonkey', 'fill in this', 'fill out this', 'fill in our', 'fill out our', 'this survey', 'our survey', 'request form'],
			zh: ['问卷', '填写表单', '反馈表', '申请表'],
			ja: ['フォームから', 'アンケート', 'フォームにて'],
			ko: ['설문', '구글 폼', '양식을'],
			fr: ['formulaire', 'questionnaire'],
			de: ['formular', 'umfrage'],
			es: ['formulario', 'encuesta'],
		},
		/** An address written so that machines do not find it. */
		'spelt-address': { en: ['(at)', '{at}', '<at>', 'at gmail dot', 'dot com', 'dot org', 'dot edu', 'dot ai', '(dot)', '[dot]'], zh: ['#换成@', '（at）'], de: ['punkt de'] },
		/** Words that a link stands on or beside and that lead to people. */
		'write-us': {
			en: ['contact us', 'contact sales', 'contact our', 'contact the team', 'contact the authors', 'contact me', 'contact form', 'talk to sales', 'get in touch', 'reach out', 'tell us', 'write to us', 'write us', 'send us', 'send feedback', 'give feedback', 'leave feedback', 'submit feedback', 'share feedback', 'ask us', 'ask questions'],
			zh: ['联系我们', '联系作者', '联系销售', '联系团队', '联系商务', '请告诉我们', '欢迎告诉我们', '随时告诉我们', '提交反馈', '意见反馈', '反馈给我们', '聯絡我們', '聯繫我們', '告訴我們'],
			ja: ['お問い合わせ', 'ご連絡', 'お知らせください', 'ご意見', 'フィードバック'],
			ko: ['문의', '연락 주', '알려 주', '알려주', '의견을 보내', '피드백'],
			fr: ['nous contacter', 'contactez nous', 'contactez l\'équipe', 'écrivez nous', 'dites le nous', 'dites-nous', 'faites-nous part'],
			de: ['kontaktieren sie', 'kontaktiert uns', 'schreiben sie uns', 'sagen sie uns', 'sagt uns', 'vertrieb kontaktieren'],
			es: ['contáctenos', 'contáctanos', 'contacte con', 'contacta con', 'díganos', 'dinos', 'cuéntanos', 'escríbenos'],
		},
		/** What readers are asked for on a page where they can comment. */
		'comments-wanted': {
			en: ['left as a comment', 'please comment', 'leave a comment', 'leave comments', 'would like feedback', 'would love feedback', 'would love to hear', 'love to hear', 'feedback is welcome', 'feedback welcome', 'feedback is appreciated', 'feedback appreciated', 'any feedback', 'comments are welcome', 'comments welcome', 'comment with your', 'let me know', 'let us know'],
			zh: ['欢迎反馈', '欢迎留言', '欢迎评论', '欢迎指正', '欢迎批评指正', '敬请指正', '欢迎提意见', '歡迎留言', '歡迎指教', '欢迎交流'],
			ja: ['コメントください', 'コメント歓迎', 'ご意見歓迎', 'フィードバック歓迎', '教えてください'],
			ko: ['댓글로 남', '댓글 남겨', '피드백 환영', '피드백 부탁', '의견 부탁', '의견 환영'],
			fr: ['vos retours', 'retours bienvenus', 'commentaires bienvenus', 'n\'hésitez pas à commenter', 'faites-moi savoir'],
			de: ['rückmeldungen sind willkommen', 'über rückmeldungen', 'über feedback', 'feedback willkommen', 'lasst mich wissen', 'kommentiert'],
			es: ['se agradecen comentarios', 'comentarios son bienvenidos', 'agradezco comentarios', 'cualquier comentario', 'háganme saber', 'deja un comentario'],
		},
		'channel': {
			en: ['our telegram', 'on telegram', 'line group', 'kakaotalk', 'rocket.chat', 'rocketchat', 'mattermost', 'guilded', 'matrix space', 'matrix room', 'matrix channel', 'our subreddit', 'on reddit', 'mastodon', 'civitai', 'signal group', 'discord', 'slack', 'wechat', 'telegram', 'forum', 'mailing list', 'gitter', 'zulip', 'dingtalk', 'feishu', 'lark', 'whatsapp', '=QQ', 'google group', 'chat room', 'irc', 'group chat', 'community call', 'office hours'],
			zh: ['版块', '贴吧', '讨论版', '讨论版块', 'qq频道', '知识星球', '微信群', '微信社区', '微信', '交流群', 'qq群', 'qq 群', '钉钉', '飞书', '飞书群', '社群', '论坛', '社区群', '釘釘', '飛書', '論壇', '加群', '进群', '群号', '用户群', '企业微信', '邮件列表', 'discord', 'slack'],
			ja: ['オープンチャット', '掲示板', 'スラック', 'フォーラム', 'ディスコード', 'slack', 'discord'],
			ko: ['오픈챗', '게시판', '텔레그램', '포럼', '디스코드', '오픈채팅', '카카오톡', '슬랙', '단톡방', '채팅방'],
			fr: ['serveur discord', 'groupe telegram', 'canal telegram', 'canal slack', 'liste de diffusion', 'forum', 'discord'],
			de: ['discord server', 'telegram gruppe', 'telegram kanal', 'matrix raum', 'chatraum', 'mailingliste', 'forum', 'discord'],
			es: ['servidor de discord', 'canal de telegram', 'canal de slack', 'grupo de whatsapp', 'foro', 'lista de correo', 'grupo de telegram', 'discord'],
		},
		'join': {
			en: ['join', 'chat with us', 'talk to us', 'ask', 'meet us', 'welcome to our', 'discuss', 'come to', 'scan'],
			zh: ['我们都在', '進群', '入群', '加入', '欢迎', '扫码', '扫描', '进群', '讨论', '歡迎', '掃描', '掃碼', '討論'],
			ja: ['お越し', '遊びに', '入って', '待って', '参加', 'ご参加', '歓迎'],
			ko: ['놀러', '오세요', '와 주세요', '합류', '참여', '가입', '환영', '들어오'],
			fr: ['venez', 'passez', 'retrouvez', 'rejoindre', 'rejoignez', 'discuter'],
			de: ['kommt', 'schaut vorbei', 'schau vorbei', 'tretet', 'beitreten', 'treten sie', 'diskutieren', 'willkommen'],
			es: ['pásate', 'ven a', 'vengan', 'únase', 'únete', 'unirse', 'bienvenido', 'bienvenidos'],
		},
		'social': {
			en: ['twitter', 'linkedin', 'weibo', 'instagram', 'mastodon', 'bluesky', 'x.com', 'xiaohongshu', 'rednote', 'zhihu'],
			zh: ['微博', '知乎', '公众号', '小红书', '公眾號', '小紅書'],
			ko: ['링크드인', '트위터', '인스타', '페이스북'],
			ja: ['ツイッター', 'リンクトイン'],
		},
		/** What readers may have to say. */
		'matter': {
			en: ['question*', 'feedback', 'bug', 'bugs', 'problem*', 'suggestion*', 'comment*', 'complaint*', 'request*', 'error*', 'mistake*', 'wish*', 'idea*', 'concern*', 'enquir*', 'inquir*', 'remark*', 'to report', 'report a', 'report an', 'report any', 'reports of', 'reporting', 'report it', 'report them', 'report what', 'bug report*', 'help', 'thoughts', 'stuck', 'criticism', 'praise', 'corrections', 'anything'],
			zh: ['问题', '建议', '反馈', '疑问', '意见', '需求', '错误', '咨询', '商务', '合作', '吐槽', '問題', '建議', '意見', '錯誤', 'bug', '交流'],
			ja: ['質問', '不具合', '要望', '意見', '感想', '報告', '問い合わせ', '相談', '誤り', 'バグ'],
			ko: ['질문', '문의', '의견', '오류', '버그', '제안', '피드백', '요청', '궁금', '건의'],
			fr: ['question*', 'bogue*', 'bug*', 'problème*', 'suggestion*', 'remarque*', 'retour*', 'erreur*', 'demande*', 'idée*'],
			de: ['frage*', 'fehler*', 'problem*', 'vorschl*', 'anregung*', 'hinweis*', 'rückmeldung*', 'kritik', 'wünsche', 'anfrage*', 'lob'],
			es: ['pregunt*', 'duda*', 'error*', 'fallo*', 'problema*', 'sugerencia*', 'comentario*', 'consulta*', 'incidencia*', 'queja*'],
		},
		/** Where they can say it. */
		'place': {
			en: ['on github', 'on gitlab', 'via github', 'github repo', 'github repository', 'issue tracker', 'issues', 'tracker', 'community tab', 'discussions', 'discussion tab', 'discussion board', 'this page', 'model page', 'hub page', 'inbox', 'mailbox', 'forum', 'thread', 'message board', 'helpdesk', 'contact page', 'web form', 'survey', 'discord', 'slack', 'telegram', 'wechat', 'whatsapp', 'matrix', 'zulip', 'gitter', 'dm', 'dms', 'direct message*', 'linkedin', 'mastodon', 'office hour*', 'meet-up', 'booth'],
			zh: ['github', 'gitee', 'issue', 'issues', '讨论', '社区', '评论', '留言', '群', '论坛', '私信', '表单', '邮件', '公众号', '后台', '微信', '钉钉', '飞书', 'discord', '討論', '社群', '表單', '私訊', '本页'],
			ja: ['github', 'issue', 'issues', 'discussions', 'コミュニティ', 'コメント欄', 'フォーラム', 'フォーム', 'dm', 'discord', 'slack', 'ディスカッション', 'メール'],
			ko: ['github', '깃허브', '이슈', '커뮤니티', '댓글', '게시판', '포럼', '양식', 'dm', '디스코드', '슬랙', '토론', '메일', '오픈채팅'],
			fr: ['sur github', 'sur le dépôt', 'dans le dépôt', 'notre github', 'tickets', 'issues', 'discussions', 'onglet', 'forum', 'formulaire', 'salon', 'canal', 'message privé', 'discord', 'courriel'],
			de: ['auf github', 'im repository', 'issues', 'issue', 'ticket', 'diskussion*', 'reiter', 'forum', 'formular', 'kanal', 'direktnachricht', 'discord', 'postfach', 'e-mail', 'sprechstunde'],
			es: ['en github', 'en el repositorio', 'issues', 'discusiones', 'pestaña', 'foro', 'formulario', 'canal', 'mensaje directo', 'discord', 'correo', 'buzón'],
		},
		/** How what they say gets there. */
		'bring': {
			en: ['report', 'post', 'send', 'leave', 'write', 'ask', 'raise', 'go to', 'goes to', 'go in', 'belong in', 'belong on', 'belongs in', 'welcome', 'we read', 'we answer', 'answered', 'we reply', 'we respond', 'use the', 'submit', 'share', 'bring', 'drop', 'open', 'raised', 'reported', 'posted', 'asked', 'sent', 'handled', 'collected', 'taken', 'directed', 'addressed', 'reach us', 'reach me', 'prefer*', 'happy to', 'glad to', 'let us know', 'tell us', 'right place', 'best place'],
			zh: ['请', '欢迎', '可以', '可在', '可到', '发到', '提交', '提出', '留', '找', '联系', '回复', '请到', '去', '歡迎', '請', '回覆'],
			ja: ['ください', '下さい', '歓迎', 'お願い', '受け付け', '答え', '回答', 'まで', 'お寄せ', '対応'],
			ko: ['주세요', '주십시오', '바랍니다', '환영', '받습니다', '받고', '답', '남겨', '가능', '부탁'],
			fr: ['signal*', 'post*', 'envoy*', 'laiss*', 'écri*', 'pos*', 'bienvenu*', 'répond*', 'passe*', 'adress*', 'merci', 'transm*'],
			de: ['meld*', 'stell*', 'schick*', 'schreib*', 'hinterlass*', 'frag*', 'willkommen', 'beantwort*', 'gehör*', 'nehmen', 'nimmt', 'bitte', 'richt*', 'lande*'],
			es: ['report*', 'envi*', 'dej*', 'escrib*', 'plante*', 'bienvenid*', 'respond*', 'atend*', 'comuniqu*', 'abr*', 'por favor', 'recib*'],
		},
		/** Readers are told to write to those who made the model. */
		'write-to-people': {
			en: [...phrases([...WRITE, ...TELL], PEOPLE), ...phrases(WRITE, ['us', 'me'])],
			zh: phrases(['联系', '咨询', '致信', '邮件联系', '反馈给', '聯絡', '聯繫', '告知'], ['我们', '作者', '团队', '开发者', '维护者', '我們', '團隊', '本团队'], ''),
			ja: phrases(['作者', '著者', '開発者', '開発チーム', '私たち', '担当者', '弊社', '当研究室'], ['に連絡', 'へ連絡', 'までご連絡', 'にご連絡', 'へご連絡', 'に問い合わせ', 'へお問い合わせ', 'にメール', 'へメール', 'に知らせ', 'にお知らせ'], ''),
			ko: phrases(['저자', '개발자', '개발팀', '제작자', '연구팀', '저희'], ['에게 연락', '에게 문의', '에게 메일', '에게 알려', '에 문의', '에 연락', '로 연락', '로 문의', '가 답', '이 답', '이 직접 답', '가 직접 답'], ''),
			fr: [...phrases(['contactez', 'contacter', 'écrire à', 'écrivez à', 'joindre', 'prévenir', 'prévenez', 'solliciter', 's\'adresser à', 'adressez-vous à'], ['l\'auteur', 'l\'autrice', 'les auteurs', 'l\'équipe', 'le mainteneur', 'la mainteneuse']), 'nous écrire', 'nous joindre', 'nous prévenir', 'm\'écrire', 'écrivez-nous', 'prévenez-nous'],
			de: [...phrases(['die autoren', 'den autor', 'die autorin', 'das team', 'das entwicklerteam', 'die entwickler', 'uns', 'mich', 'die arbeitsgruppe'], ['erreicht man', 'erreichen', 'erreichen sie', 'kontaktieren', 'anschreiben', 'ansprechen']), 'sich an uns', 'erreichen sie uns', 'erreicht uns', 'erreicht ihr uns', 'nimmt die arbeitsgruppe', 'nimmt das team', 'nehmen wir entgegen', 'nehmen wir gern', 'nimmt * entgegen', 'an das team', 'an die autoren', 'an die autorin', 'an den autor'],
			es: [...phrases(['escriba', 'escribe', 'escribir', 'contacte', 'contactar', 'diríjase', 'dirigirse', 'avise', 'avisar'], ['al autor', 'a la autora', 'a los autores', 'al equipo', 'con el autor', 'con la autora', 'con los autores', 'con el equipo', 'al mantenedor']), 'escribirnos', 'contactarnos', 'avisarnos', 'avísenos', 'cuéntenos*', 'cuéntanos*', 'díganos*', 'dínos*', 'comuníquenos*', 'atendemos consultas', 'atendemos'],
		},
		/** A chat, forum or meeting that is the makers' own. */
		'own-channel': {
			en: [...phrases(['our', 'my', 'our own', 'we have a', 'we have an', 'there is a', 'there\'s a', 'we run a', 'we run an', 'we keep a', 'we host a', 'we maintain a', 'we opened a', 'team\'s', 'project\'s', 'the project', 'the team'], CHANNELS), 'open office hour', 'office hour', 'office hours', 'open hour', 'community call', 'community meeting', 'q&a session', 'ask me anything', '=AMA'],
			zh: ['我们的 discord', '我们的discord', '我们的 slack', '我们的群', '我们的 telegram', '官方 discord', '我们的 qq', '作者微信', '加好友', '我们的微信', '公众号', '后台留言', '腾讯会议', '会议号', '开放答疑', '线上答疑', '交流反馈', '我们的论坛', '公眾號'],
			ja: ['公式discord', '公式slack', '我々のdiscord', '相談会', 'オフィスアワー', '質問会'],
			ko: ['우리 디스코드', '저희 디스코드', '저희 슬랙', '공식 디스코드', 'slack 워크스페이스', '디스코드 서버', '슬랙 채널', '오픈 채팅'],
			fr: phrases(['notre', 'le salon', 'notre salon', 'le canal', 'notre canal', 'nous avons un', 'notre serveur'], ['discord', 'slack', 'telegram', 'matrix', 'forum', 'canal discord']),
			de: ['im forum des projekts', 'forum des projekts', ...phrases(['unser', 'unserem', 'unseren', 'wir haben einen', 'wir haben ein', 'eigener', 'eigenen'], ['discord', 'slack', 'telegram kanal', 'matrix raum', 'forum', 'discord server', 'slack kanal', 'sprechstunde'])],
			es: ['en nuestro foro', ...phrases(['nuestro', 'nuestro canal de', 'el canal de', 'nuestro grupo de', 'tenemos un canal de', 'nuestro servidor de'], ['discord', 'slack', 'telegram', 'matrix', 'whatsapp', 'foro'])],
		},
		/** What somebody does there. */
		'answers': {
			en: ['always there', 'hang out', 'answer*', 'ask', 'asked', 'chat', 'discuss', 'discussion*', 'help', 'question*', 'feedback', 'staffed', 'reach', 'talk', 'meet', 'join', 'open', 'welcome', 'stuck', 'support', 'come', 'drop in', 'everyone', 'anybody', 'anyone', 'get in'],
			zh: ['在线', '值班', '聊', '有人', '欢迎', '答', '回复', '留言', '问', '加入', '备注', '交流', '反馈', '沟通', '回覆'],
			ja: ['気軽', '話せ', '常駐', '答え', '回答', '質問', '参加', '相談', '返信'],
			ko: ['이야기', '들어오', '환영', '편하게', '답', '질문', '참여', '문의', '도움'],
			fr: ['ouvert*', 'bloqu*', 'tous', 'toutes', 'répond*', 'question*', 'discut*', 'aide', 'rejoi*', 'bienvenu*', 'retours'],
			de: ['offen', 'steht', 'alle', 'allen', 'helfen', 'weiter*', 'antwort*', 'beantwort*', 'frag*', 'diskut*', 'hilf*', 'willkommen', 'montags', 'donnerstags'],
			es: ['abierto', 'contestan', 'contesta', 'todos', 'respond*', 'consult*', 'pregunt*', 'duda*', 'ayuda', 'únete', 'bienvenid*', 'atendemos'],
		},
		/** A number to call, or an address for letters. */
		'phone-or-post': {
			en: ['telephone', 'phone', 'hotline', 'tel', 'by post', 'by letter', 'postal address', 'landline', 'whatsapp number'],
			zh: ['拨打', '致电', '来电', '电话', '热线', '電話', '熱線', '座机', '手机', '会议号'],
			ja: ['電話', '内線', '郵送', '郵便'],
			ko: ['번호', '전화', '대표번호', '우편'],
			fr: ['téléphone', 'tél', 'numéro', 'par courrier', 'par voie postale', 'appelez'],
			de: ['rufen sie', 'anrufen', 'rufnummer', 'telefonnummer', 'telefon', 'telefonisch', 'tel', 'durchwahl', 'per post', 'postalisch', 'per brief', 'postanschrift'],
			es: ['llamar', 'llame', 'teléfono', 'tel', 'por correo postal', 'llame al', 'llamando al'],
		},
		/** What is said of somebody else's data and of emergencies. */
		'not-us': {
			en: ['workers', 'customer question*', 'customer enquir*', 'customer inquir*', 'customers\' questions', 'customer support', 'customer service', 'scraped', 'crawled', 'were collected', 'was collected', 'harvested', 'annotators', 'annotator', 'raters', 'labelers', 'labellers', 'labeller', 'crowdworkers', 'crowd workers', 'transcribers', 'transcriptionists', 'reviewers could', 'experts could', 'participants', 'interviewees', 'volunteers could', 'players could', 'students could', 'workers could', 'coders could', 'graders', 'judges could', 'moderators could', 'a physician', 'a clinician', 'a specialist', 'a health professional', 'a healthcare professional', 'a medical professional', 'a mental health professional', 'a qualified professional', 'a professional', 'a lawyer', 'legal counsel', 'a pharmacist', 'a veterinarian', 'your vet', 'a therapist', 'the police', 'local authorities', 'the emergency', 'a hotline', 'a crisis line', 'your local', 'your it', 'your own support', 'the vendor of', 'the manufacturer of', 'the seller', 'the publisher of the', 'upstream', 'hugging face discord', 'hugging face\'s discord', 'hugging face forum*', 'cloud provider', 'cloud vendor', 'from a contact form', 'customer complaint*', 'customer support ticket*', 'nvidia forum*', 'foros de nvidia', 'hugging face 的 discord', 'hugging face の', 'pytorch forum*', 'stack overflow', ...phrases(['in', 'on', 'to', 'at', 'from'], phrases(['their', 'its own', 'the upstream', 'the vendor\'s', 'the provider\'s'], ['repo', 'repository', 'tracker', 'issue tracker', 'github', 'forum', 'issues', 'support', 'discord'])), ...phrases(['to get', 'to obtain', 'to access', 'to download', 'to get access to', 'to request', 'access to'], ['the data', 'the dataset', 'the corpus', 'the notes', 'the images', 'the recordings', 'the original', 'the training data', 'imagenet', 'timit', '* notes', '* data', 'the * notes', 'the * data', 'the * corpus', 'the * dataset']), 'emergency', 'emergencies', 'emergency services', 'your doctor', 'a doctor', 'your physician', 'crisis line', 'suicide', 'your administrator', 'your system administrator', 'your bank', 'your lawyer', 'your data protection'],
			zh: ['取自', '采自', '爬取', '聊天记录', '收集自', '采集自', '客户问题', '客户咨询', '用户咨询', '客服', '标注员', '标注者', '标注人员', '众包', '标注同学', '标注团队', '參與者', '受访者', '请医生', '咨询医生', '专业医生', '律师', '药剂师', '當地', '当地', '执业医师', '專業人士', '专业人士', '您的管理员', '官方仓库提', '的仓库提', '云厂商', '云服务商', 'hugging face 论坛', '有不少', '有很多', '客服工单', '上游', '急救', '拨打 120', '拨打120', '拨打 110', '心理援助热线', '就医', '数据提供方', '数据方', '数据集作者', '申请权限', '下载数据'],
			ja: ['収集し', 'から取得', 'お客様からの', '顧客からの', 'カスタマー', 'アノテータ', 'アノテーター', '作業者', '注釈者', 'ラベラー', '参加者は', '被験者', '医師', '弁護士', '薬剤師', '専門家に', '警察', 'かかりつけ', '管理者に', 'クラウド', '各社', '本家', '上流', 'フォーラムには', '緊急', '救急', '医師に', '119番', '110番', 'データ提供'],
			ko: ['수집', '고객 문의', '고객의 문의', '고객 질문', '주석자', '라벨러', '어노테이터', '작업자', '참가자', '피험자', '의사에게', '전문의', '변호사', '약사', '전문가에게', '전문가와', '경찰', '관리자에게', '클라우드', '업체에', '라이브러리 자체', 'hugging face 포럼', '허깅페이스 포럼', '상위 저장소', '응급', '119에', '112에', '의사와', '데이터의 이용', '고객센터가', '데이터 제공'],
			fr: ['collecté*', 'proviennent', 'des clients', 'de clients', 'extrait* de', 'annotateurs', 'annotatrices', 'annotateur', 'transcripteurs', 'votre avocat', 'un avocat', 'un professionnel', 'un pharmacien', 'un spécialiste', 'la police', 'les autorités', 'fournisseur', 'dépôt d\'origine', 'les poids ouverts', 'urgence*', 'votre médecin', 'un médecin', 'le 15', 'numéro d\'urgence'],
			de: ['stammen aus', 'gesammelt', 'kundenanfrage*', 'kundenfrage*', 'kundendienst', 'annotator*', 'annotierende*', 'kodierer*', 'teilnehmende*', 'teilnehmer*', 'probanden', 'ihre ärztin', 'eine ärztin', 'arzt oder', 'fachperson', 'facharzt', 'anwalt', 'apotheke*', 'polizei', 'behörden', 'cloud anbieter', 'im original', 'modelle mit', 'notfall*', 'notruf', 'ihren arzt', 'einen arzt', 'telefonseelsorge', 'zur bibliothek'],
			es: ['recogi*', 'recopil*', 'extraíd*', 'de clientes', 'de los clientes', 'anotador*', 'participantes', 'transcriptor*', 'su abogado', 'un abogado', 'un profesional', 'un especialista', 'farmacéutic*', 'policía', 'autoridades', 'proveedor', 'foros de', 'emergencia*', 'urgencia*', 'su médico', 'un médico', 'al 112'],
		},
		'come-in': {
			en: ['on +*', 'at +*', 'under +*', 'on libera', 'on oftc', 'libera.chat', 'irc.*', ...phrases(['call', 'ring', 'phone', 'dial'], ['our', 'us', '0*', '+*', '* * to report', '*-* to report']), ...phrases(['get in touch', 'contact us', 'contact me', 'write to us', 'reach us', 'reach me', 'find us', 'find me', 'talk to us', 'chat with us', 'hear from you', 'hear from users', 'message us', 'contact the authors', 'contact the team', 'reach the authors', 'reach the team', 'speak to us'], ['by', 'via', 'on', 'through', 'at', 'over', 'using']), 'dms open', 'dms are always open', 'my dms', 'bugs? tell me', 'tell me in the', 'join us on discord', 'join our server', 'joined our server', 'call us', 'phone or mail', 'hit us up', 'dms are open', 'phone +*', 'by phone', 'telephone:', 'hotline', 'talk to us at', 'talk to us on', 'ask me', 'ask me on', 'ask us on', 'find me on', 'find me as', 'find me at', 'find us at', 'write to me', 'write to the', 'post in the', 'post in our', 'hang out', 'message me', 'i\'m on the forum', 'forum is the place', 'you can reach', 'speak to us', 'talk with us', 'join our discord', 'join the discord', 'join us on', 'join our slack', 'join our community', 'join our forum', 'join the forum', 'join our telegram', 'join our server', 'join our group', 'ask on discord', 'ask on slack', 'chat with us on', 'find us on discord', 'find us on slack', 'our discord', 'our slack', 'our forum', 'our mailing list', 'message us on', 'message me on', 'dm me', 'dm us', 'ping me', 'ping us', 'drop us a line', 'drop me a line', 'reach me at', 'reach us at', 'reach out to', 'in the discord', 'on the discord', 'in our discord', 'slack workspace', 'telegram group', 'community support', 'support happens', 'phone:', 'tel:', 'call us', 'tel +*', 'tel 0*', 'shoot me', 'shoot us', 'send me a', 'send us a message', 'give me a shout', 'give us a shout', 'please tell me', 'please tell us', 'my discord is', 'my telegram is', 'my twitter is', 'my e-mail is', 'my email is', 'mail me', 'email me', 'hmu on', 'hit me up', 'reach out on', 'talk to me on', 'come say hi', 'say hi on', 'come by our', 'drop by our', 'drop by the', 'feel free to reach out', 'feel free to contact', 'feel free to ask us', 'feel free to ask me', 'feel free to ask questions', 'feel free to ask any', 'we are happy to answer', 'i\'m happy to answer', 'i am happy to answer', 'we\'re happy to answer', 'happy to answer questions', 'happy to answer any', 'ask away', 'use github for bug', 'use github for questions', 'reach out if'],
			zh: ['加我 v', '加我v', '加 v ', '加v：', '加v:', 'vx：', 'vx:', 'v信', '薇信', '加我微', '加我 qq', '加我qq', '致电', '拨打 4*', '拨打 0*', '拨打 1*', '拨打4*', '拨打0*', '欢迎来信', '私信', '私聊', '加微', '联系我', '联系我们', '联系到我们', '发邮件', '写信', '洽谈', '问题请提', '反馈请', '有问题去', '有问题找', '在线答疑', '私訊', '扫码进群', '进群', '加群', '加入群', '加入微信', '加入交流', '加入社区', '加入 qq', '加入qq', '加微信', '添加微信', '微信:', '微信号', '微信群', '交流群', 'qq:', 'qq群', 'qq 群', '钉钉群', '飞书群', '公众号：', '电话：', '联系电话', '聯絡電話', '加入討論', '加入社群', '掃碼', '加 qq', '加qq', '电话 0*', '电话 1*', '扫描二维码', '扫码', '关注公众号', '關注公眾號', 'issue 回复', 'issue 可能', 'issue 会'],
			ja: ['リプライをもらえ', 'リプライをいただ', 'リプライくだ', 'リプライして', 'までリプ', 'までdm', '@* まで', '@*まで', '連絡は', 'までご連絡', 'までお寄せ', 'にご連絡', 'で作者に', 'お気軽に', 'discordの', 'コメント欄', 'リプで', 'discordに参加', 'discordで', 'discord に', 'slackで', 'フォーラムで', 'dmで', 'dmまで', 'dmください', 'discussionsで', 'discussionで', 'tel 0*', 'tel: 0*', '電話 0*', '電話:', '内線', 'リプください', 'メッセージください'],
			ko: ['멘션 주', '멘션해', '멘션으로', '디엠 주', '디엠', '쪽지', '카톡', '친구 추가', '문의하세요', '문의해', '문의는', '질문 채널', '글을 남기', '담당:', '대표번호', '디스코드 \'', '디스코드에', '디스코드로', '슬랙에', ...phrases(['오픈채팅', '오픈채팅방', '오픈 채팅방', '카카오톡', '카카오톡 채널', '카카오톡 오픈채팅'], ['으로', '로', '에서', '에', ':', ' :', ' 링크', '을 통해', '을 이용', ' \'', '을 운영', '방을 운영'], ''), '포럼에', 'dm으로', 'dm 주', 'dm 보내', '토론에', '전화:', '메일 주세요', '연락 바랍니다', '연락 주세요', 'dm 주세요'],
			fr: ['au +*', 'au 0*', 'appeler au', 'nous appeler', 'appelez le', 'écrivez nous', 'écrivez moi', 'contactez nous', 'contactez moi', 'appelez nous', 'passez nous voir', 'sur matrix', 'sur le salon', 'salon discord', 'rejoignez notre', 'rejoignez nous', 'sur notre forum', 'sur discord', 'sur notre discord', 'par téléphone', 'téléphone :', 'tél.', 'appelez', 'écrivez-moi', 'envoyez-moi', 'faites signe', 'contattateci', 'contattaci', 'scriveteci', 'scrivete a', 'scrivere a'],
			de: ['unter +*', 'unter 0*', 'rufen sie', 'anrufen unter', 'schreibt uns', 'schreib mir', 'schreiben sie uns', 'schreibt mir', 'meldet euch', 'melde dich', 'melden sie sich', 'per dm', 'instagram dm', 'ruft an', 'auf discord', 'auf unserem discord', 'in unserem forum', 'im forum', 'telefonisch', 'treten sie unserem', 'telefon:', 'tel.:', 'ruf uns', 'meldet euch gern', 'sagt bescheid', 'gebt bescheid', 'bei interesse melden', 'zusammenarbeit: melden'],
			es: ['al +*', 'en el +*', 'llámenos', 'llamarnos', 'hable con nosotros', 'habla con nosotros', 'escríbenos', 'escríbeme', 'escribidnos', 'mándanos', 'encuéntrame', 'pásense por', 'tel.', 'llamar al', 'contáctenos', 'contáctanos', 'únete a nuestro', 'únase a nuestro', 'en nuestro foro', 'en discord', 'en nuestro discord', 'por teléfono', 'teléfono:', 'llámanos', 'me escribes', 'avísame', 'mándame', 'hazme saber', 'entre em contato', 'fale conosco', 'escribid a'],
		},
		'person': {
			en: ['look after questions', 'fields questions', 'takes questions', 'handles questions', 'first point of contact', 'for questions:', 'questions to:', 'point of contact', 'contact person', 'contact:', 'maintainer:', 'maintainers:', 'corresponding author', 'answers questions', 'in charge of questions', 'ext.'],
			zh: ['联系人', '通讯作者', '通訊作者', '聯絡人', '答疑'],
			ja: ['担当:', '担当者', '連絡先:', '窓口'],
			ko: ['담당자', '담당:', '교신 저자', '연락처'],
			fr: ['auteur correspondant', 'personne à contacter', 'contact :', 'mainteneur'],
			de: ['ansprechpartner*', 'ansprechperson', 'kontakt:'],
			es: ['persona de contacto', 'contacto:', 'autor de correspondencia'],
		},
		'account': {
			en: ['twitter: @*', 'x: @*', 'x (twitter): @*', '推特', 'linkedin:', 'follow us on', 'follow us:', 'follow us @*', 'follow me @*', 'follow @*', 'follow me on', 'twitter: @', 'x: @', 'mastodon: @', 'bluesky: @', 'instagram: @', 'tag us on', 'on mastodon', 'on bluesky', 'maintainer: @', 'our address'],
			zh: ['推特）：@*', '推特：@*', '推特', '微博：@*', '小红书：', '知乎：', 'b站：', '关注我们', '關注我們', '@微博', '微博账号', ...phrases(['同名'], ['账号', '帐号', '公众号', '频道', '微博'], ''), '全网同名', '平台同名', '（同名）'],
			ja: ['ツイッター:', 'フォローして', 'x:@', 'twitter:@', 'アカウント:'],
			ko: ['트위터:', '트위터 :', '트위터', '팔로우', '인스타'],
			fr: ['suivez nous', 'sur mastodon'],
			de: ['folgt uns', 'folgen sie uns', 'auf mastodon'],
			es: ['síguenos', 'síganos', 'en mastodon'],
		},
		/** Whom an idea or a text is due to. */
		'credited': {
			en: ['idea came from', 'idea comes from', 'idea by', 'idea from', 'inspired by', 'proposed by', 'thanks to', 'credit to', 'credits to', 'as shown by'],
			zh: ['思路来自', '灵感来自', '想法来自', '感谢'], ja: ['アイデアは', '着想', '感謝'], ko: ['아이디어는', '감사'],
			fr: ['idée vient', 'idée de', 'inspiré', 'merci à'], de: ['idee stammt', 'idee von', 'inspiriert', 'dank an'], es: ['idea procede', 'idea de', 'inspirado', 'gracias a'],
		},
		'no-support': {
			en: ['no support is', 'no support will', 'no support for this', 'without support', 'support is not offered', 'support is not provided', 'cannot answer questions', 'do not answer questions', 'will not respond', 'no contact'],
			zh: ['不提供支持', '不提供技术支持', '不提供维护', '不提供支援', '恕不回复'],
			ja: ['サポートはありません', 'サポートは行', 'サポート対象外', 'サポートは提供'],
			ko: ['문의는 지원하지 않', '기술 지원은 하지 않', '기술 지원을 하지 않', '기술 지원을 제공하지', '지원을 제공하지 않', '별도의 지원은 없', '공식 지원은 없', '질문은 받지 않', '문의는 받지 않', '지원은 제공'],
			fr: ['aucune assistance', 'aucun support'],
			de: ['kein support', 'keine unterstützung'],
			es: ['sin soporte', 'no se ofrece soporte', 'ningún soporte'],
		},
		/** The address of a chat, as it is written in a text. */
		'chat-address': {
			en: ['discord.gg/*', 'discord.com/invite/*', 't.me/*', 'telegram.me/*', 'join.slack.com/*', 'chat.whatsapp.com/*', 'wa.me/*', 'matrix.to/*', 'line.me/*', 'open.kakao.com/*', 'qm.qq.com/*', 'reddit.com/r/*', 'groups.google.com/*', '*.zulipchat.com', '*.slack.com', 'gitter.im/*', '#*:matrix.org'],
		},
		/** The address of an account on a network, as it is written in a text. */
		'account-address': {
			en: ['linkedin.com/in/*', 'linkedin.com/company/*', 'twitter.com/*', 'bsky.app/profile/*', 'mastodon.social/*', 'instagram.com/*', 'weibo.com/*', 'zhihu.com/people/*', 'xiaohongshu.com/user*', 'space.bilibili.com/*', 'youtube.com/@*', 'facebook.com/*', 'threads.net/*'],
		},
		'sample': {
			en: ['input', 'inputs', 'output', 'outputs', 'example input', 'sample', 'prompt', 'entity', 'anonymis*', 'anonymiz*', 'redact*', '→', '=>', 'from_name', 'user-agent', 'git config', 'in:', 'out:', 'user:', 'assistant:'],
			zh: ['输入：', '输出：', '示例', '样例', '脱敏'],
			ja: ['入力:', '出力:', '入力例'],
			ko: ['입력:', '출력:', '예시'],
			fr: ['entrée', 'sortie', 'exemple'],
			de: ['eingabe', 'ausgabe', 'beispiel'],
			es: ['entrada', 'salida', 'ejemplo'],
		},
		/** Text that a model reads or writes. */
		'quoted': { en: ['→', '=>', 'in:', 'out:', 'user:', 'assistant:', 'input:', 'output:', 'prompt:', 'example input', 'bot:'], zh: ['输入：', '输出：', '用户：'], ja: ['入力:', '出力:'], ko: ['입력:', '출력:'], fr: ['entrée :', 'sortie :'], de: ['eingabe:', 'ausgabe:'], es: ['entrada:', 'salida:'] },
		/** What companies write about. */
		'business': {
			en: ['commercial license', 'commercial licence', 'commercial use', 'commercial inquiries', 'commercial enquiries', 'for your company', 'for companies', 'enterprise', 'licensing', 'pricing', 'a quote', 'partnership*', 'collaborat*', 'sponsor us', 'hire us', 'consulting', 'press', 'request access', 'to get access', 'larger model', 'custom version*', 'jobs', 'careers'],
			zh: ['商务', '商用', '商业授权', '企业', '合作', '申请'],
			ja: ['商用利用', '商用ライセンス', '取材', '共同研究', '申請'],
			ko: ['상업적 이용', '상업용', '협업', '제휴', '신청'],
			fr: ['licence commerciale', 'usage commercial', 'partenariat', 'entreprises', 'demande d\'accès', 'demandes d\'accès'],
			de: ['kommerzielle lizenz', 'kommerzielle nutzung', 'lizenzanfragen', 'zusammenarbeit', 'kooperation', 'presse', 'für unternehmen'],
			es: ['licencia comercial', 'uso comercial', 'colaboraciones', 'empresas', 'prensa', 'solicitar acceso'],
		},
		/** The number of one thread, which is cited and not opened. */
		'thread': { en: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `#${digit}*`) },
		'history': {
			en: ['came about in', 'came about during', 'came out in', 'built during', 'developed during', 'trained during', 'made during', 'organised by', 'organized by', 'was held', 'held by', 'came out of', 'was part of', 'grew out of', 'as part of', 'released', 'we release', 'announced', 'announcement', 'see the discussion', 'discussed in', 'first posted', 'first reported', 'was posted', 'were posted', 'was reported', 'were reported', 'results in', 'as reported', 'evaluated', 'merged in', 'support for', 'added in', 'fixed in', 'figure', 'this tweet', 'twitter.com/*/status*', 'x.com/*/status*', 'caused by', 'due to'],
			zh: ['发布', '公告', '已修复', '参见'],
			ja: ['リリース', '発表'],
			ko: ['공개했', '발표'],
			fr: ['publié'],
			de: ['veröffentlicht'],
			es: ['publicado'],
		},
		'closed': {
			en: ['has been closed', 'is closed', 'closed during', 'abzusehen', 'please search', 'only then', 'not offered', 'cannot help', 'do not open', 'don\'t open', 'do not file', 'do not use the', 'do not contact', 'not monitored', 'not a support channel', 'is disabled', 'are disabled', 'no issues', 'will be closed', 'not accept', 'not respond'],
			zh: ['请勿', '不要提', '不接受', '不处理', '已关闭', '不回复'],
			ja: ['受け付けていません', '受け付けておりません', '作成しないで'],
			ko: ['받지 않', '답변하지 않'],
			fr: ['n\'ouvrez pas', 'ne pas ouvrir', 'ne contactez pas'],
			de: ['keine issues', 'nicht eröffnen', 'nicht überwacht'],
			es: ['no abra', 'no abras', 'no se atienden'],
		},
	},
	evidence: [
		{ says: 'gives an e-mail address to write to', degree: 'disclosed', all: ['own.ask', 'email', ['email', 'promise']], none: ['own.sample', 'own.not-us'] },
		{ says: 'gives an e-mail address to write to', degree: 'disclosed', all: ['email', ['own.report', 'own.makers', 'own.write-us', 'own.turn-to-us'], ['own.bring', 'own.ask', 'own.matter']], none: ['own.quoted', 'own.not-us', 'train', 'data-noun', 'dataset-name', 'code'] },
		{ says: 'gives an e-mail address to companies', degree: 'disclosed', all: ['own.business', 'email'], none: ['train', 'evaluate', 'data-noun', 'dataset-name'] },
		{ says: 'says where to write, meet or call', degree: 'disclosed', all: ['own.come-in', ['own.come-in', 'promise']], none: ['own.closed', 'own.no-support', 'own.quoted', 'own.not-us', 'own.others-tools', 'train', 'evaluating', 'quantity.examples'] },
		{ says: 'tells to write to its people', degree: 'disclosed', all: ['own.write-to-people'], none: ['own.closed', 'own.no-support', 'own.quoted', 'own.not-us', 'own.others-tools', 'own.history', 'train', 'data-noun', 'dataset-name', 'benchmark-name', 'evaluating', 'other-model', 'quantity.examples'] },
		{ says: 'says where to bring questions or problems', degree: 'disclosed', all: ['own.ask', 'own.matter', 'own.place', 'own.bring'], none: ['own.handles-issues', 'own.closed', 'own.no-support', 'own.quoted', 'own.sample', 'own.not-us', 'own.others-tools', 'own.history', 'own.thread', 'train', 'train-noun', 'data-noun', 'dataset-name', 'benchmark-name', 'evaluating', 'other-model', 'quantity.examples', 'quantity.tokens', 'score', 'task-name', 'risk', 'identifier'] },
		{ says: 'invites to a chat or meeting of its own', degree: 'disclosed', all: ['own.own-channel', 'own.answers'], none: ['own.closed', 'own.no-support', 'own.quoted', 'own.not-us', 'own.others-tools', 'own.history', 'train', 'dataset-name', 'evaluating', 'quantity.examples'] },
		{ says: 'invites to a forum or chat that one is let into', degree: 'disclosed', all: ['own.channel', 'own.join', ['promise', 'own.join']], none: ['own.closed', 'own.not-us', 'own.others-tools', 'train', 'dataset-name', 'evaluating', 'own.history', 'quantity.examples'] },
		{ says: 'gives a telephone number or an address for letters', degree: 'disclosed', all: ['own.phone-or-post', ['own.ask', 'own.write-to-people', 'own.answers', 'own.report'], 'number'], none: ['own.closed', 'own.quoted', 'own.not-us', 'own.sample', 'train', 'data-noun', 'dataset-name', 'evaluating', 'quantity.examples', 'quantity.time', 'percent', 'language-name'] },
		{ says: 'names a chat in which its people talk', degree: 'disclosed', all: ['own.channel', 'own.makers', 'own.talk'], none: ['own.closed', 'own.no-support', 'own.quoted', 'own.not-us', 'own.others-tools', 'own.history', 'train', 'data-noun', 'dataset-name', 'benchmark-name', 'evaluating', 'other-model', 'quantity.examples'] },
		{ says: 'lists its channels', degree: 'disclosed', all: ['own.listed-channels', 'own.community'], none: ['own.closed', 'own.not-us', 'own.others-tools', 'train', 'data-noun', 'dataset-name', 'evaluating'] },
		{ says: 'says where its contact details stand', degree: 'partial', all: ['own.details', 'own.elsewhere'], none: ['own.closed', 'own.quoted', 'own.sample', 'own.not-us', 'own.others-tools', 'train', 'data-noun', 'dataset-name', 'evaluating', 'task-name', 'quantity.examples'] },
		{ says: 'names a network on which its people hear readers', degree: 'partial', all: ['own.social', 'own.hears'], none: ['own.closed', 'own.quoted', 'own.sample', 'own.not-us', 'own.others-tools', 'own.history', 'train', 'data-noun', 'dataset-name', 'evaluating', 'task-name', 'quantity.examples', 'other-model'] },
		{ says: 'says that nobody answers', degree: 'withheld', all: ['own.no-support'] },
		{ says: 'invites to an issue tracker, discussion or form', degree: 'disclosed', all: ['own.open-an-issue'], none: ['benchmark-name', 'own.terms-accepted', 'own.handles-issues', 'own.not-us', 'own.others-tools', 'own.closed', 'quantity.examples', 'quantity.tokens', 'dataset-name', 'train', 'train-noun', 'own.history'] },
		{ says: 'invites to a forum or chat', degree: 'disclosed', all: ['own.channel', ['own.join', 'own.ask']], none: ['own.closed', 'own.not-us', 'own.others-tools', 'train', 'data-noun', 'evaluating', 'own.history', 'quantity.examples'] },
		{ says: 'gives an address under a contact heading', degree: 'disclosed', all: [['email', 'own.channel', 'own.open-an-issue']], under: true },
		{ says: 'links a place to ask', degree: 'disclosed', all: [['own.ask', 'own.open-an-issue', 'own.channel', 'own.form'], ['link', 'url']], none: ['pointer', 'own.social'], under: true },
		{ says: 'points to where the channel is described', degree: 'partial', all: ['own.ask', 'pointer', ['link', 'url']], under: true },
		{ says: 'links a place to report what went wrong', degree: 'disclosed', all: ['own.report', ['link', 'url', 'email']], none: ['own.closed', 'own.history', 'evaluate', 'train', 'data-noun', 'score'] },
		{ says: 'links a way to write to its people', degree: 'disclosed', all: ['own.write-us', ['link', 'url']], none: ['own.closed', 'own.history', 'pointer', 'own.sample', 'own.social', 'train', 'evaluating'] },
		{ says: 'links a form to write to its people', degree: 'disclosed', all: ['own.form', ['own.ask', 'own.write-us', 'own.report'], ['link', 'url']], none: ['own.closed', 'own.history', 'train', 'evaluate', 'data-noun'] },
		{ says: 'spells an address out', degree: 'partial', all: ['own.spelt-address'], none: ['own.sample', 'train', 'evaluate', 'data-noun', 'number'] },
		{ says: 'spells an address out under a heading', degree: 'disclosed', all: ['own.spelt-address'], under: true },
		{ says: 'asks for comments', degree: 'partial', all: ['own.comments-wanted'], none: ['own.closed', 'own.sample', 'train', 'evaluate', 'data-noun'] },
		{ says: 'asks readers to turn to its makers', degree: 'partial', all: ['own.turn-to-us', ['email', 'link', 'url', 'own.channel', 'own.social', 'own.open-an-issue', 'in-short-card']], none: [...NOT_ASKED, 'own.others-ask'] },
		{ says: 'says where to meet its makers', degree: 'partial', all: ['own.meeting'], none: [...NOT_ASKED] },
		{ says: 'names those who look after it', degree: 'partial', all: [['own.corresponding-author', 'own.maintainers'], ['name', 'own.any-account']], none: [...NOT_ASKED] },
		{ says: 'says where companies turn', degree: 'partial', all: ['own.dealings', ['own.elsewhere', 'own.turn-to-us']], none: [...NOT_ASKED] },
		{ says: 'looks for people to join its makers', degree: 'partial', all: ['own.hiring', ['own.makers', 'own.turn-to-us', 'this-model']], none: [...NOT_ASKED] },
		{ says: 'shows a picture that leads to a chat', degree: 'partial', all: ['own.channel', 'own.scan-code'], none: [...NOT_ASKED, 'train', 'own.history'] },
		{ says: 'shows a picture that leads to a chat', degree: 'partial', all: ['badge', 'own.channel'], none: [...NOT_ASKED, 'train', 'own.history'] },
		{ says: 'lists its accounts on networks', degree: 'partial', all: ['own.row-of-networks', ['own.social', 'own.networks', 'own.channel']], none: [...NOT_ASKED, 'train', 'dataset-name', 'number'] },
		{ says: 'lists its accounts on networks', degree: 'partial', all: ['own.follow', ['own.networks', 'own.social', 'own.channel']], none: [...NOT_ASKED, 'train', 'dataset-name'] },
		{ says: 'names whom to ask', degree: 'partial', all: ['own.person', ['name', 'social-link']], none: ['model-as-subject', 'own.closed', 'own.sample', 'train', 'evaluating'] },
		{ says: 'gives an account on a social network', degree: 'partial', all: ['own.account', ['own.account', 'promise']], none: ['own.sample', 'data-noun', 'train', 'evaluating'] },
		{ says: 'links a chat, forum or issue tracker', degree: 'disclosed', all: ['chat-link'], none: ['own.closed', 'own.thread', 'date', 'own.history', 'own.others-tools'] },
		{ says: 'links a chat, forum or issue tracker', degree: 'disclosed', all: ['own.chat-address'], none: ['own.closed', 'own.no-support', 'own.not-us', 'own.others-tools', 'own.history', 'own.credited', 'own.runs-there', 'train', 'data-noun', 'evaluating', 'dataset-name'] },
		{ says: 'links a social account', degree: 'partial', all: ['own.account-address'], none: ['own.closed', 'own.no-support', 'own.not-us', 'own.others-tools', 'own.history', 'own.credited', 'byline', 'train', 'data-noun', 'evaluating', 'dataset-name'] },
		{ says: 'links chats or social accounts', degree: 'partial', all: [['own.channel', 'own.social', 'social-link'], ['link', 'url', 'social-link']], none: ['byline', 'own.runs-there', 'own.credited', 'data-noun', 'train', 'evaluating', 'own.history'] },
		{ says: 'links a chat beside a social account', degree: 'partial', all: ['own.channel', ['own.social', 'social-link'], ['link', 'url']], none: ['train', 'evaluating', 'own.history', 'number'] },
		{ says: 'links a social account by its name', degree: 'partial', all: ['own.social', 'social-link'], none: ['own.credited', 'own.history', 'evaluating', 'train'] },
		{ says: 'links a social account', degree: 'partial', all: ['social-link'], none: ['byline', 'own.credited', 'data-noun', 'evaluating', 'own.history', 'document'] },
		{ says: 'has an e-mail address', degree: 'partial', all: ['email', ['email', 'promise']], none: ['own.sample', 'own.not-us'] },
	],
	section: 'evidence',
	template: {
		heading: { en: 'Model Card Contact', zh: '联系方式' },
		body: {
			en: '<!-- Where questions, bug reports and complaints about the model go, and who reads them. -->\n\n- **E-mail:** [More Information Needed]\n- **Issues or discussions:** [More Information Needed]\n',
			zh: '<!-- 关于模型的提问、缺陷报告与投诉应发往何处、由谁处理。 -->\n\n- **电子邮件：** [待补充]\n- **问题反馈或讨论区：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Card Contact' },
		{ framework: 'mitchell', item: 'Model Details: where to send questions or comments about the model' },
		{ framework: 'mof', item: 'release.contact of the model file' },
		{ framework: 'fmti', item: '83 Feedback mechanisms' },
		{ framework: 'eu-ai-act', item: 'Code of Practice, Transparency, Measure 1.2: contact for downstream providers' },
	],
};
