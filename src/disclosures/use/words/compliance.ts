import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

// Uses that are ruled out by what holds for them: rules that they break, rights that they cost, a scope beyond which they lie.

/** How a deed stands to rules that it does not keep. Told of the present: what broke the rules of a forum has been taken off. */
export const breaks: Terms = {
	en: [...phrases(['is', 'are', 'goes', 'go', 'runs', 'be', 'acts', 'act', 'acting', 'would be', 'strictly'], ['against', 'counter to', 'contrary to', 'in breach of', 'in violation of', 'at odds with', 'incompatible with', 'not compatible with', 'not in line with', 'not covered by', 'not permitted by', 'not permitted under', 'not allowed by', 'not allowed under', 'prohibited by', 'forbidden by', 'ruled out by', 'excluded by']), 'violates', 'violate', 'breaches', 'breach of', 'breaks', 'break', 'infringes', 'infringe', 'contravenes', 'contravene', 'conflicts with', 'flouts', 'runs afoul of'],
	zh: ['违反', '违背', '有违', '不符合', '抵触', '違反', '違背'],
	ja: ['に違反', 'に反し', 'に抵触'],
	ko: ['위반', '어긋', '위배'],
	fr: ['va à l\'encontre', 'vont à l\'encontre', 'contraire à', 'contraire aux', 'contraires à', 'contraires aux', 'viole', 'violent', 'enfreint', 'enfreignent', 'contrevient', 'contreviennent'],
	de: ['verstößt gegen', 'verstoßen gegen', 'widerspricht', 'widersprechen', 'verletzt', 'verletzen', 'zuwider'],
	es: ['va contra', 'van contra', 'va en contra', 'van en contra', 'contrario a', 'contraria a', 'contrarios a', 'viola', 'violan', 'infringe', 'infringen', 'incumple', 'incumplen', 'contraviene', 'contravienen', 'vulnera', 'vulneran'],
};

/** The rules by which users are bound. */
export const rules: Terms = {
	en: [...phrases(['our', 'these', 'its', 'the', 'this', 'our own', 'the model\'s', 'the usage', 'our usage', 'our use'], ['terms', 'conditions', 'rules', 'policy', 'policies', 'guidelines', 'licence', 'license', 'agreement', 'code of conduct', 'charter', 'principles', 'wishes', 'intentions', 'intent', 'spirit']), 'license terms', 'licence terms', 'license conditions', 'licence conditions', 'license agreement', 'licence agreement', 'terms of use', 'terms of service', 'conditions of use', 'use policy', 'usage policy', 'rules of use'],
	zh: ['守则', '使用规则', '条款', '使用政策', '许可', '协议', '授权', '本意', '初衷', '使用规范', '條款', '協議', '授權', '我们的规定', '使用规定'],
	ja: ['規約', 'ライセンス', '許諾', '利用条件', '利用方針', 'ポリシー', '趣旨'],
	ko: ['약관', '라이선스', '이용 정책', '사용 정책', '이용 조건', '허가 조건', '취지'],
	fr: ['conditions', 'licence', 'charte', 'politique d\'utilisation', 'règles', 'nos principes'],
	de: ['bedingungen', 'lizenz', 'lizenzbedingungen', 'nutzungsregeln', 'nutzungsbedingungen', 'nutzungsrichtlinie*', 'unsere regeln', 'unseren regeln', 'unseren grundsätzen', 'unsere grundsätze'],
	es: ['condiciones', 'licencia', 'términos', 'política de uso', 'política', 'normas de uso', 'nuestros principios', 'nuestras normas'],
};

/** What happens to a right that somebody misuses. */
export const withdraws: Terms = {
	en: ['revoke', 'revokes', 'revoked', 'withdraw', 'withdraws', 'withdrawn', 'terminate', 'terminates', 'terminated', 'cancel', 'cancelled', 'canceled', 'suspend', 'suspended', 'void', 'voids', 'forfeit', 'forfeits', 'lose', 'loses', 'ends', 'lapses', 'lapse', 'expires', 'cut off', 'is refused', 'refuse', 'deny', 'denied', 'do not grant', 'does not grant', 'don\'t grant', 'not granted', 'no licence', 'no license', 'no permission'],
	zh: ['收回', '撤销', '撤回', '取消', '终止', '吊销', '丧失', '不授予', '不予', '拒绝', '撤銷', '終止'],
	ja: ['取り消', '取消', '剥奪', '停止', '失効', '打ち切', '終了'],
	ko: ['취소', '철회', '박탈', '정지', '중단', '종료'],
	fr: ['retirons', 'retirerons', 'révoqu*', 'résili*', 'retiré', 'retirée', 'perd', 'perdent', 'met fin', 'refusons'],
	de: ['entziehen', 'entzogen', 'widerruf*', 'kündig*', 'erlischt', 'verliert', 'verlieren', 'entfällt'],
	es: ['revocamos', 'revocará', 'revocan', 'revocado', 'retira*', 'cancela*', 'rescind*', 'pierde', 'pierden', 'suspend*', 'extingue'],
};

/** The right. */
export const right: Terms = {
	en: ['licence', 'license', 'licences', 'licenses', 'permission', 'permissions', 'access', 'right to use', 'rights', 'authorisation', 'authorization', 'consent'],
	zh: ['授权', '许可', '使用权', '权限', '资格', '授權', '許可', '使用權'],
	ja: ['許諾', 'ライセンス', '利用権', '使用権', '許可', 'アクセス', '利用を'],
	ko: ['라이선스', '허가', '사용권', '권한', '이용 권한', '허락', '접근'],
	fr: ['licence', 'autorisation', 'accès', 'droit', 'droits'],
	de: ['lizenz', 'nutzungsrecht*', 'erlaubnis', 'zugang', 'genehmigung'],
	es: ['licencia', 'permiso', 'acceso', 'autorización', 'derecho', 'derechos'],
};

/** What a scope belongs to that is a text, a test or a programme. */
export const ofText: Terms = {
	en: [...phrases(phrases(['scope of', 'scope for'], ['this', 'the', 'our', 'these', 'that', 'any']), ['card', 'readme', 'paper', 'document', 'documentation', 'guide', 'section', 'report', 'article', 'page', 'tutorial', 'post', 'blog', 'blog post', 'work', 'study', 'discussion', 'issue', 'pr', 'pull request', 'example', 'analysis']), 'scope here', 'beyond the scope here', 'scope of what we'],
	zh: ['本工作的范围', '本研究的范围', '本博客的范围', ...phrases(['本文', '文档', '论文', '本卡', '本节', '報告', '报告', '教程'], ['的范围', '范围', '的讨论范围', '讨论范围', '的篇幅', '篇幅'], '')],
	ja: ['本研究の範囲', '本稿の', '本書の', '本論文の', '本記事の', 'この記事の'],
	ko: ['연구의 범위', '이 작업의 범위', '이 글의 범위', '이 문서의 범위', '본 문서의 범위', '논문의 범위'],
	fr: ['de ce travail', 'de cette étude', 'de cet article', 'de ce document', 'de cette page', 'de ce guide', 'de cette fiche', 'de ce rapport'],
	de: ['dieser arbeit', 'dieser studie', 'dieses dokuments', 'dieses artikels', 'dieser karte', 'dieser seite', 'dieses berichts', 'dieser anleitung'],
	es: ['de este trabajo', 'de este estudio', 'de este documento', 'de este artículo', 'de esta ficha', 'de esta página', 'de esta guía', 'de este informe'],
};

const SCOPES = ['scope', 'remit', 'purview', 'brief', 'mandate', 'design', 'intended use', 'intended uses', 'intended purpose', 'intended scope', 'purpose', 'use case', 'use cases', 'envelope', 'permitted use', 'permitted uses', 'domain of use', 'field of use', 'area of use', 'range of use', 'terms of use', 'bounds', 'abilities and scope', 'capabilities and scope'];
/** Beyond what it is for. */
export const beyond: Terms = {
	en: [
		...phrases(phrases(['beyond', 'outside', 'outside of', 'not within', 'isn\'t within', 'aren\'t within', 'not fall within', 'not fall under', 'not part of', 'not in', 'not inside', 'not covered by', 'exceeds', 'exceed', 'past', 'far from'], ['its', 'the model\'s', 'our', 'the intended', 'the designed', 'the permitted', 'the allowed', 'their', 'the planned', 'parrot\'s']), SCOPES),
		...phrases(['beyond', 'outside', 'outside of', 'not within', 'not fall within', 'not fall under', 'not part of'], ['what it was', 'what it is', 'what the model', 'what this model', 'what we made', 'what we built', 'what we intended', 'what we intend', 'what we allow', 'what we permit', 'the uses we', 'the use we', 'the scope of this model', 'the scope of the model', 'the scope of our model', 'the scope of its', 'the scope of intended', 'the purpose of the model', 'the purpose of this model', 'the purpose of the models', 'the purpose of these models', 'the purposes of', 'the limits of use', 'the bounds of']),
	],
	zh: ['超范围'],
	fr: ['hors de son périmètre', 'hors de son champ', 'ne relève pas de son usage', 'ne relèvent pas de son', 'ne fait pas partie de ses usages', 'ne font pas partie de ses usages', 'ne fait pas partie des usages', 'ne font pas partie des usages', 'dépasse le cadre de', 'dépassent le cadre de'],
	de: ['gehört nicht zu seinen', 'gehören nicht zu seinen', 'gehört nicht zum einsatz*', 'gehören nicht zum einsatz*', 'fällt nicht in', 'fallen nicht in', 'jenseits seines', 'jenseits des einsatz*', 'nicht teil seines'],
	es: ['fuera de sus usos', 'no forma parte de sus usos', 'no forman parte de sus usos', 'no entra en sus', 'no entran en sus', 'excede su', 'exceden su', 'excede el uso', 'excede los usos'],
};

/** The two halves of it in languages that part them. */
export const notIn: Terms = { zh: ['不在', '超出', '超过', '超越', '越出', '不属于', '不屬於', '超過', '并非', '之外'], ja: ['外です', '範囲を超え', '範囲外', '含まれていません', '想定の外', '入りません', 'を超える'], ko: ['벗어', '밖입', '밖의', '포함되지 않', '범위 밖', '해당하지 않'] };
export const useScope: Terms = {
	zh: ['设计范围', '设计目标', '设计用途', '适用范围', '使用范围', '使用边界', '许可范围', '许可边界', '授权范围', '允许的范围', '允许范围', '服务范围', '用途范围', '预期用途', '应用范围', '設計範圍', '適用範圍', '使用範圍'],
	ja: ['想定用途', '設計範囲', '利用範囲', '使用範囲', '許諾範囲', '対象範囲', '用途の範囲', '想定する用途', '想定した用途', '適用範囲'],
	ko: ['사용 범위', '이용 범위', '허용 범위', '설계 범위', '용도 범위', '적용 범위', '의도한 용도', '의도된 용도'],
};

const NOT_A = ['not something', 'not a thing', 'nothing it', 'nothing you', 'nothing the model', 'nothing this model', 'not a task', 'not tasks', 'not a job', 'not jobs', 'not a use', 'not uses', 'not the use', 'not the kind of use', 'not the purpose', 'not a purpose', 'not a role', 'not an application', 'not applications', 'not the sort of', 'not the kind of', 'not one of the uses', 'not one of the things', 'not among the uses', 'not among the things', 'not what', 'never what', 'not a place', 'not the place', 'not a case', 'not questions', 'not decisions', 'not a decision', 'not a question'];
/** What it is not said to be that stands at the head of the sentence. */
export const notThing: Terms = {
	en: [...NOT_A, ...NOT_A.filter((words) => words.startsWith('not ')).flatMap((words) => ['isn\'t', 'aren\'t', 'wasn\'t'].map((verb) => words.replace('not', verb)))],
	fr: ['n\'est pas quelque chose', 'ne sont pas quelque chose', 'n\'est pas une tâche', 'ne sont pas des tâches', 'n\'est pas un usage', 'ne sont pas des usages', 'n\'est pas ce pour quoi'],
	de: ['ist nichts', 'sind nichts', 'keine aufgabe', 'keine aufgaben', 'nicht das, wofür', 'kein einsatz*'],
	es: ['no es algo', 'no son algo', 'no es una tarea', 'no son tareas', 'no es un uso', 'no son usos', 'no es aquello', 'no es lo que'],
};
/** That it is the model whose thing it is not. */
export const charged: Terms = {
	en: [...phrases(['it', 'the model', 'this model', 'you', 'we', 'one', 'anyone', 'they', 'people', 'users'], ['should', 'may', 'must', 'ought', 'was made', 'was built', 'was meant', 'was designed', 'was created', 'was trained', 'is made', 'is built', 'is meant', 'is there', 'is for', 'want', 'wish', 'support', 'endorse', 'approve', 'encourage', 'recommend', 'condone', 'allow', 'permit', 'stand for', 'would like', 'like to see', 'made it for', 'built it for', 'made this for', 'built this for', 'trained it for', 'designed it for', 'had in mind']), ...phrases(['for', 'to leave to', 'to hand to', 'to entrust to', 'to ask of', 'to be left to', 'to give to'], ['it', 'this model', 'the model', 'our model', 'a model', 'a language model', 'a machine', 'such a model', 'this checkpoint', 'this detector', 'this classifier'])],
	fr: ['il', 'le modèle', 'ce modèle', 'on devrait', 'nous'], de: ['das modell', 'dieses modell', 'es sollte', 'das man', 'wofür', 'was man'], es: ['el modelo', 'este modelo', 'se deba', 'debería', 'deba', 'queremos'],
};

/** That somebody who takes it for that has taken the wrong thing. */
export const wrongChoice: Terms = {
	en: phrases(phrases(['the wrong', 'a wrong', 'a poor', 'a bad', 'a terrible', 'not the right', 'not the best', 'not a good', 'not the ideal', 'not an ideal', 'not a suitable', 'not a sensible', 'not a great', 'never the right', 'isn\'t the right', 'isn\'t a good', 'hardly the right', 'an unsuitable'], ['']), ['choice', 'tool', 'model', 'fit', 'pick', 'option', 'instrument', 'checkpoint', 'candidate', 'match', 'place', 'thing', 'encoder', 'system', 'repository', 'repo', 'page', 'download'], ''),
	zh: ['请别选', '不要选', '请勿选', '选错', '不是合适的选择', '不是好选择', '并非合适', '不是正确的选择', '别选'],
	ja: ['選ぶべきではあり', '適した選択ではあり', '選択肢ではあり'],
	ko: ['적절한 선택이 아', '올바른 선택이 아', '맞는 선택이 아', '잘못된 선택'],
	fr: ['mauvais choix', 'pas le bon choix', 'pas le bon outil', 'pas le bon modèle', 'mauvais outil', 'mauvais modèle'],
	de: ['die falsche wahl', 'eine schlechte wahl', 'nicht die richtige wahl', 'das falsche modell', 'das falsche werkzeug', 'nicht das richtige modell', 'nicht das richtige werkzeug', 'keine gute wahl'],
	es: ['mala elección', 'una mala opción', 'no es la mejor opción', 'no es el modelo adecuado', 'no es la herramienta adecuada', 'no es la opción', 'no es la elección', 'herramienta equivocada', 'modelo equivocado'],
};
/** Work that no model of that kind does. */
export const otherWork: Terms = {
	en: ['generation', 'generative', 'generating', 'generate', 'classify', 'translate', 'summari*', 'transcribe', 'write', 'chat', 'classification', 'retrieval', 'embedding*', 'instruction*', 'long documents', 'long texts', 'short texts', 'real time', 'real-time', 'other languages', 'coding', 'code', 'maths', 'math', 'reasoning', 'tool use', 'function calling', 'vision', 'for anything', 'everything else', 'anything else', 'music', 'singing', 'speech', 'telephone', 'noisy', 'handwriting', 'handwritten', 'scanned', 'customers', 'end users', 'beginners', 'factual', 'facts', 'advice'],
	zh: ['对话', '聊天', '生成', '代码', '推理', '长文', '实时', '噪声', '手写'], ja: ['生成', '対話', '推論', '長文', 'リアルタイム'], ko: ['생성', '대화', '추론', '장문', '실시간'],
	fr: ['génération', 'dialogue', 'conversation', 'longs documents', 'temps réel'], de: ['generierung', 'dialoge', 'gespräche', 'lange texte', 'echtzeit'], es: ['generación', 'diálogo', 'conversación', 'textos largos', 'tiempo real'],
};

const NOT_BE = ['should not be', 'shouldn\'t be', 'must not be', 'mustn\'t be', 'may not be', 'must never be', 'should never be', 'may never be', 'shall not be', 'is not to be', 'are not to be', 'ought not to be', 'ought never to be', 'cannot be allowed to be'];
/** What is not to be done with it, besides using it. */
export const notDone: Terms = {
	en: phrases(NOT_BE, ['attempted', 'tried', 'put', 'placed', 'connected', 'hooked', 'wired', 'plugged', 'linked', 'fed', 'handed', 'entrusted', 'left', 'taken', 'given', 'shown', 'prescribed', 'administered', 'synthesised', 'synthesized', 'ordered', 'sold', 'acted', 'undertaken', 'carried out', 'released to', 'exposed', 'offered', 'mounted', 'pointed', 'turned', 'directed', 'steered', 'asked', 'let', 'allowed', 'made to', 'expected to', 'entered into', 'quoted', 'cited', 'passed off', 'presented', 'believed', 'followed', 'relied', 'trusted', 'counted']),
};

/** Nobody is to do something because the model said so. */
export const nobody: Terms = { en: phrases(['nobody', 'no one', 'no-one', 'no patient', 'no doctor', 'no person', 'no human', 'no user'], ['ought', 'should', 'must', 'may', 'is to', 'has to', 'shall']) };
export const merely: Terms = {
	en: [...phrases(['merely', 'just', 'only', 'simply', 'solely', 'purely', 'but'], ['because', 'since', 'on the basis', 'on the strength', 'on the word', 'based on', 'due to']), 'on the strength of', 'on the basis of', 'on its word', 'on its say-so', 'because the model said', 'because the model ranked', 'because of what it', 'because of its', 'by its score', 'by its scores'],
};

/** To whom the warning is that another model is the one to take. */
export const ifYours: Terms = {
	en: ['if you', 'if your', 'if what you', 'when your', 'should you', 'should your', 'those who', 'people who', 'anyone who', 'whoever', 'who needs', 'who want', 'unless', 'in case you', 'where your'],
	zh: ['如果', '若', '如需', '需要'], ja: ['場合', 'たい方', 'なら'], ko: ['경우', '싶다면', '필요하다면'], fr: ['si vous', 'si votre', 'si vos', 'pour qui'], de: ['wenn sie', 'wenn ihr', 'wer ', 'falls'], es: ['si usted', 'si su', 'si sus', 'si necesita*', 'quien'],
};
