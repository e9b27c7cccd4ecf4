import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

// Ways to rule a use out besides “not for” and “do not”: terms that leave it out, judgements on it, and what its makers would rather not see.

const FIRMLY = ['explicitly', 'expressly', 'strictly', 'specifically', 'deliberately', 'categorically', 'clearly', 'firmly', 'always', 'also', 'hereby', 'likewise', 'therefore', 'thus', 'not allowed and', 'altogether', 'generally', 'contractually'];

/** What those do who do not want a use. */
const REFUSE = [
	'exclude any', 'exclude all', 'exclude use', 'exclude the use', 'rule out', 'forbid', 'prohibit', 'ban', 'object to', 'reject', 'oppose', 'disapprove of', 'condemn', 'denounce', 'deplore', 'distance ourselves from', 'dissociate ourselves from', 'take a stand against', 'advise against', 'advise strongly against', 'warn against', 'are against', 'are opposed to',
	...phrases(['do not', 'don\'t', 'will not', 'won\'t', 'cannot', 'would not', 'can\'t'], ['accept', 'tolerate', 'approve', 'approve of', 'endorse', 'condone', 'permit', 'authorise', 'authorize', 'allow it', 'allow its', 'allow the use', 'allow use', 'allow anyone', 'want it used', 'want it to be used', 'want our model', 'want the model', 'want this model', 'agree to its', 'agree to it', 'consent to', 'license it for', 'support its', 'support the use', 'support use', 'support using', 'sanction', 'encourage']),
];

/** That it is struck out, said with a word that tells that it is meant so. */
export const struckOut: Terms = {
	en: [...phrases(phrases(['is', 'are', 'be', 'remains', 'remain'], FIRMLY), ['excluded', 'prohibited', 'forbidden', 'ruled out', 'banned', 'disallowed', 'off limits', 'out of scope', 'not allowed', 'not permitted', 'discouraged', 'unwelcome']), ...phrases(phrases(['we', 'i', 'the authors', 'its authors', 'the developers', 'its developers', 'the makers', 'its makers', 'the creators', 'its creators', 'our team', 'the team', 'our group', 'our company'], ['', ' explicitly', ' expressly', ' strictly', ' firmly', ' clearly', ' strongly', ' categorically', ' utterly'], ''), REFUSE), 'something we advise against', 'against the spirit', ...phrases(['a violation of'], ['our', 'these', 'this', 'its', 'the terms', 'the licence', 'the license', 'the policy', 'the law', 'law', 'human', 'privacy', 'rights', 'copyright']), 'in violation of', 'will not tolerate', 'won\'t tolerate', 'is not acceptable to us', 'loses the licence', 'loses the license', 'forfeits', 'excluded by us', 'forbidden by us'],
	zh: ['谴责', '譴責', '抵制', '不授权', '不许可', '不赞同', '不认可', '零容忍', '明确反对', '坚决反对', '强烈反对', '我们反对', '我们不赞成', '我们拒绝', '我们不希望', '我们不欢迎', '明确排除', '明确禁止', '明令禁止', '一律禁止', '不予授权', '概不授权', '我們反對', '明確反對', '明確排除', '明確禁止', '不予授權', '不在授权', '不在许可'],
	ja: ['厳禁', '断固', '非難', '堅くお断り', '固くお断り', '許しません', '明示的に除外', '明確に除外', '明示的に禁', '固く禁', '厳しく禁', '反対します', '反対して', '認めていません', '容認しま', '許諾していません', '許諾しません', 'お断りします', '望んでいません', '望みません'],
	ko: ['명시적으로 제외', '명시적으로 금지', '명확히 금지', '엄격히 금지', '엄금', '반대합니다', '허락하지 않', '용납하지 않', '원하지 않습니다'],
	fr: ['nous condamnons', 'nous désapprouvons', 'nous réprouvons', 'nous ne tolérons', 'nous n\'autorisons', 'nous ne cautionnons', 'explicitement exclu*', 'expressément exclu*', 'expressément interdit*', 'explicitement interdit*', 'nous nous opposons', 'nous excluons', 'nous refusons', 'nous interdisons', 'nous ne souhaitons pas', 'nous ne voulons pas', 'nous n\'acceptons pas'],
	de: ['ausdrücklich ausgeschlossen', 'ausdrücklich untersagt', 'ausdrücklich verboten', 'ausdrücklich nicht', 'strikt untersagt', 'wir schließen', 'wir lehnen', 'lehnen wir', 'wir verurteilen', 'verurteilen wir', 'wir missbilligen', 'wir dulden', 'dulden wir', 'wir erlauben', 'wir gestatten', 'gestatten wir', 'wir untersagen', 'wir verbieten', 'sind wir gegen', 'wir möchten nicht', 'wir wollen nicht', 'wünschen wir nicht'],
	es: ['condenamos', 'desaprobamos', 'no autorizamos', 'no aprobamos', 'no permitimos', 'no avalamos', 'expresamente excluid*', 'explícitamente excluid*', 'expresamente prohibid*', 'explícitamente prohibid*', 'nos oponemos', 'excluimos', 'rechazamos', 'no queremos que', 'no toleramos', 'no deseamos'],
};

/** What binds those who use the model. */
export const boundBy: Terms = {
	en: ['our terms', 'the terms', 'terms of use', 'terms of service', 'use policy', 'usage policy', 'our policy', 'the policy', 'our license', 'our licence', 'the license', 'the licence', 'license terms', 'licence terms', 'this license', 'this licence', 'code of conduct', 'use restrictions'],
	zh: ['许可范围', '许可协议', '许可证', '许可条款', '使用条款', '使用政策', '使用协议', '授权范围', '本协议', '本许可', '條款', '許可範圍', '授權範圍', '許可協議', '用户协议'],
	ja: ['利用規約', '規約', '使用許諾', 'ライセンス', '許諾範囲', '利用条件'],
	ko: ['이용 약관', '약관', '라이선스', '이용 정책', '사용 허가', '허용 범위'],
	fr: ['conditions d\'utilisation', 'nos conditions', 'les conditions', 'la licence', 'notre licence', 'notre charte', 'la charte'],
	de: ['nutzungsbedingungen', 'lizenzbedingungen', 'die lizenz', 'unsere lizenz', 'nutzungsrichtlinie*', 'unsere richtlinie*', 'bedingungen'],
	es: ['términos de uso', 'condiciones de uso', 'los términos', 'nuestros términos', 'las condiciones', 'la licencia', 'nuestra licencia', 'política de uso', 'nuestra política'],
};

/** What terms do to a use that they do not grant. */
export const shutsOut: Terms = {
	en: ['rule out', 'rules out', 'exclude', 'excludes', 'excluding', 'does not cover', 'do not cover', 'doesn\'t cover', 'does not extend to', 'do not extend to', 'forbid', 'forbids', 'prohibit', 'prohibits', 'ban', 'bans', 'bar', 'bars', 'disallow', 'disallows', 'does not allow', 'do not allow', 'does not permit', 'do not permit', 'does not grant', 'violate', 'violates', 'breach', 'breaches', 'contrary to', 'against our', 'against the terms', 'against the license', 'against the licence', 'no right to', 'not granted'],
	zh: ['不包含', '不包括', '不涵盖', '不覆盖', '不涵蓋', '不授权', '不予', '排除', '禁止', '不允许', '不得', '违反', '违背', '違反'],
	ja: ['違反', '含まれません', '含みません', '認められ', '認めて', '禁じ', '禁止', '除外', '許諾されて', '許可されて'],
	ko: ['위반', '포함되지 않', '포함하지 않', '허용하지 않', '금지', '금합니다', '제외'],
	fr: ['exclut', 'excluent', 'interdit', 'interdisent', 'ne couvre pas', 'ne couvrent pas', 'n\'autorise pas', 'n\'autorisent pas', 'contraire', 'viole', 'enfreint', 'proscri*'],
	de: ['verstößt gegen', 'verstoßen gegen', 'verletzt', 'schließen', 'schließt', 'verbietet', 'verbieten', 'untersagt', 'untersagen', 'deckt', 'decken', 'erlaubt nicht', 'erlauben nicht'],
	es: ['excluye', 'excluyen', 'prohíbe', 'prohíben', 'no cubre', 'no cubren', 'no autoriza', 'no autorizan', 'no permite', 'no permiten', 'infringe', 'contraviene', 'incumple', 'viola', 'contrario a'],
};

/** A judgement on a use. */
export const verdict: Terms = {
	en: ['inappropriate', 'irresponsible', 'unethical', 'reckless', 'negligent', 'ill advised', 'unwise', 'unacceptable', 'indefensible', 'improper', 'a misuse', 'is misuse', 'be misuse', 'an abuse', 'wrong use', 'a mistake', 'a bad idea', 'a terrible idea', 'a poor idea', 'not a good idea', 'asking for trouble', 'asking for disaster', 'a recipe for', 'crosses a line', 'crosses the line', 'a very bad idea', 'a really bad idea', 'an awful idea', 'a horrible idea', 'a dreadful idea', 'a stupid idea', 'not wise', 'not sensible', 'not responsible', 'not defensible', 'not ethical', 'misguided', 'foolish', 'unwarranted', 'a no-go', 'a no-no', ...phrases(['is not something', 'isn\'t something', 'is nothing', 'not a thing'], ['we', 'i']), 'pointless', 'dangerous', ...phrases(['lie', 'lies', 'fall', 'falls', 'is', 'are', 'goes', 'go', 'be'], ['outside its', 'outside their', 'outside the', 'outside our', 'outside of its', 'outside of the', 'beyond its', 'beyond the intended', 'well outside', 'well beyond'])],
	zh: ['错误的用法', '错误用法', '误用', '滥用', '不负责任', '不合适', '不妥', '不恰当', '不当使用', '超范围', '超出了它', '超出其', '不道德', '不可取', '危险的做法', '誤用', '濫用', '不負責任', '不恰當', '不是个好主意', '不是好主意', '不明智', '不靠谱', '很危险', '太危险', '十分危险', '是错误的', '馊主意', '不地道', '不是明智', '不妥當', '不明智之舉', '很危險'],
	ja: ['誤用', '無責任', '悪用', '濫用', '適切ではありません', 'お勧めしません', 'おすすめしません', 'お勧めできません', 'おすすめできません', '勧めません', '無謀', '間違った使い方', '想定の範囲外', '好ましくありません', '不適切です', '不適切であ', '不適切な使', '不適切な利用', '不適切な用途', '不適切な行為', '危険です', '賢明ではあり', '論外', 'もってのほか', '良い考えではあり', 'よい考えではあり', 'お門違い', '筋が違い'],
	ko: ['오용', '무책임', '악용', '남용', '잘못된 사용', '위험한 일', '적절하지도 않', '적절하지 않습니다', '적절하지 않다', '적절하지 않으며', '적절하지 않은 일', '적절하지 않은 사용', '바람직하지 않습니다', '바람직하지 않다', '바람직하지 않으며', '바람직하지 않은 일', '바람직하지 않은 사용', '부적절합니다', '부적절하다', '부적절하며', '부적절한 사용', '부적절한 용도', '부적절한 일', '좋은 생각이 아', '현명하지 않', '위험천만', '말도 안 되', '어불성설', '부당합니다'],
	fr: ['irresponsable', 'inapproprié*', 'abusif', 'abusive', 'détournement', 'imprudent*', 'déraisonnable', 'hors de son', 'en dehors de son', 'hors du domaine', 'contraire à l\'éthique', 'une erreur', 'inadmissible', 'n\'a pas de sens', 'une mauvaise idée', 'une très mauvaise idée', 'pas une bonne idée', 'peu judicieux', 'malavisé*', 'irréfléchi*', 'une faute', 'une folie', 'hasardeux'],
	de: ['unverantwortlich', 'unangemessen', 'unangebracht', 'missbrauch', 'missbräuchlich', 'fahrlässig', 'unethisch', 'leichtsinnig', 'zweckentfremdung', 'außerhalb seines', 'außerhalb seiner', 'unzulässig', 'ein fehler', 'ungeeignet', 'keine gute idee', 'eine schlechte idee', 'ganz schlechte idee', 'unklug', 'ein unding', 'daneben', 'wahnsinn', 'riskant'],
	es: ['irresponsable', 'inapropiad*', 'imprudente', 'temerario', 'mal uso', 'uso indebido', 'abuso', 'fuera de su', 'fuera del propósito', 'fuera del ámbito', 'poco ético', 'inadmisible', 'inaceptable', 'un error', 'mala idea', 'una pésima idea', 'no es buena idea', 'desacertad*', 'una temeridad', 'una imprudencia', 'un disparate', 'una locura', 'descabellad*'],
};

/** The act that is judged. */
export const act: Terms = {
	en: [...phrases(['using', 'applying', 'deploying', 'employing', 'running', 'treating', 'trusting', 'relying on', 'putting', 'letting', 'feeding', 'taking', 'pointing', 'offering', 'having'], ['it', 'its', 'the', 'this', 'them', 'our', 'these']), ...phrases(['to', 'would'], ['use it', 'use the model', 'use this', 'use them', 'apply it', 'apply the', 'deploy it', 'deploy the', 'rely on', 'treat it', 'treat the', 'infer a', 'infer the', 'infer someone', 'infer people', 'let it', 'trust it', 'draw conclusions', 'judge people', 'judge a']), 'use on', 'use in', 'use for', 'use as', 'use of the model', 'use of it', 'use of this', 'any use', 'every use', 'such use', 'its use', 'this use', ...phrases(['using', 'applying', 'deploying', 'employing', 'running', 'putting', 'pointing', 'trusting'], phrases(['*', '* *'], ['to', 'for', 'in', 'on', 'as', 'at'])), 'use by', 'deployment in', 'application to', 'applications in', 'any application'],
	zh: ['把它', '将它', '将其', '用来', '用在', '用于', '用它', '当作', '当成', '拿它', '拿来', '使用', '应用', '把模型', '将模型', '用於', '將其', '應用', '拿去', '放进', '放到', '丢给', '交给', '接入', '靠它', '让它', '讓它', '把這', '拿來', '交給'],
	ja: ['として扱う', 'に使う', 'を使う', 'に使用', 'に利用', 'の利用', 'の使用', 'に用いる', 'に載せる', 'に組み込', 'に適用', 'として使', 'に頼る', 'に任せ', '使うこと', '用いること', '扱うこと', 'に接続', 'に投入', 'に任せる', 'に使い', 'で使う', 'に当てはめ', 'に判断させ', 'に使わせ'],
	ko: ['사용하는', '사용은', '사용하', '이용하는', '적용하는', '쓰는 것', '쓰는 건', '활용하는', '맡기는', '다루는', '붙이는', '넣는', '돌리는', '연결하는', '투입하는', '의존하는', '내놓는', '적용하'],
	fr: ['utiliser', 'l\'utiliser', 's\'en servir', 'appliquer', 'l\'appliquer', 'employer', 'l\'employer', 'usage', 'utilisation', 'emploi', 'déployer', 'confier', 'le mettre', 'la mettre', 'l\'intégrer', 'le brancher', 'lui confier', 'le laisser', 'lui faire', 's\'appuyer', 'se fier', 'le déployer', 's\'y fier', 'recourir'],
	de: ['einsatz', 'einzusetzen', 'einsetzen', 'verwend*', 'nutzung', 'nutzen', 'zu nutzen', 'anwend*', 'anzuwenden', 'laufen', 'gebrauch', 'benutz*', 'dafür', 'es auf', 'es für', 'damit zu', 'ihm zu', 'darauf zu', 'es zu', 'ihn zu', 'laufen zu lassen', 'darauf loszulassen'],
	es: ['usarlo', 'usarla', 'aplicarlo', 'aplicarla', 'utilizarlo', 'utilizarla', 'emplearlo', 'usar', 'aplicar', 'utilizar', 'emplear', 'el uso', 'su uso', 'desplegarlo', 'confiar', 'ponerlo a', 'ponerla a', 'ponerlo en', 'ponerla en', 'dejarlo', 'dejarla', 'meterlo', 'conectarlo', 'integrarlo', 'recurrir a', 'confiarle', 'apoyarse en', 'basarse en', 'usarse', 'aplicarse', 'emplearla'],
};

/** A wish not to see something. */
export const ratherNot: Terms = {
	en: [...phrases(['rather you', 'rather people', 'rather nobody', 'rather no one', 'prefer you', 'prefer that you', 'prefer people', 'prefer that people', 'prefer if you', 'prefer it if you'], ['did not', 'didn\'t', 'do not', 'don\'t', 'would not', 'not', 'used', 'built', 'never']), 'rather not see', 'not happy to see', 'not comfortable with', 'unhappy with', 'kindly refrain', 'prefer that nobody', 'prefer that no one', 'would hate to see', 'not be happy to see', 'not what we made it for', 'not what we built it for', 'not what it was made for', 'not what it was built for', 'not what it is for', 'not what it\'s for'],
	zh: [...phrases(['不是我们', '并非我们', '不是作者', '并不是我们', '不是我們'], ['愿意看到', '想看到', '希望看到', '乐意看到', '乐见', '愿意见到', '的本意', '的初衷', '所希望', '願意看到'], ''), '不希望看到', '不愿看到', '不願看到', '不想看到', '希望大家不要', '希望不要'],
	ja: ['使ってほしくあ', '使ってほしくな', '作らないでほしい', '使わないでほしい', 'しないでほしい', 'ほしくありません'],
	ko: ['않기를 바랍', '않았으면', '않길 바랍', '원치 않'],
	fr: ['préférons que vous ne', 'préférerions que', 'aimerions que', 'ne souhaitons pas voir', 'ne voulons pas voir'],
	de: ['lieber nicht sehen', 'nicht sehen', 'wäre uns lieber', 'bitten darum, nicht', 'bitten sie, nicht', 'bitten wir, '],
	es: ['preferimos que no', 'preferiríamos que no', 'no nos gustaría', 'rogamos que no', 'pedimos que no'],
};

/** How a list of misuses begins. */
export const misuseList: Terms = {
	en: phrases(['misuse', 'misuses', 'abuse', 'malicious use', 'malicious uses', 'unintended use', 'unintended uses', 'unacceptable use', 'unacceptable uses', 'forbidden uses', 'prohibited uses', 'banned uses', 'out of scope uses', 'unsupported uses', 'uses out of scope'], ['include', 'includes', 'comprise', 'comprises', 'would be', 'is', 'are', 'would include', 'means', 'covers']).concat('examples of misuse', 'count as misuse', 'counts as misuse', 'considered misuse', 'we consider it misuse', 'regard as misuse', 'constitute misuse', 'constitutes misuse'),
	zh: ['滥用包括', '误用包括', '滥用行为', '恶意使用包括', '属于滥用', '属于误用', '视为滥用', '超范围使用', '超出适用范围', '濫用包括'],
	ja: ['誤用には', '悪用には', '悪用例', '誤用例', '誤用とみな', '悪用とみな', '禁止される用途'],
	ko: ['오용에는', '악용에는', '오용으로', '오용 사례', '악용 사례', '금지되는 용도'],
	fr: ['usages abusifs comprennent', 'usages abusifs incluent', 'usages abusifs sont', 'est un usage abusif', 'sont des usages abusifs', 'les mauvais usages comprennent', 'constitue un abus', 'constituent un abus', 'constitue un détournement', 'sont considérés comme des abus'],
	de: ['missbrauch umfasst', 'als missbrauch', 'zum missbrauch', 'missbräuchlich sind', 'missbräuchlich ist'],
	es: ['usos indebidos incluyen', 'usos indebidos son', 'usos indebidos comprenden', 'es un uso indebido', 'son usos indebidos', 'el uso indebido incluye', 'se considera abuso', 'se considera uso indebido', 'constituye un uso indebido'],
};

/** A rival that the licence of a model does not want it to help. */
export const rival: Terms = {
	en: ['competing model*', 'competing product*', 'competing service*', 'competing foundation', 'competing ai', 'competing large', 'competing with us', 'competes with', 'rival model*', 'improve other models', 'improve any other', 'train other models', 'train another model'],
	zh: ['竞争模型', '竞品', '构成竞争', '竞争性', '竞争产品', '其他大模型', '競爭'], ja: ['競合'], ko: ['경쟁 모델', '경쟁하는', '경쟁 제품'], fr: ['modèle* concurrent*', 'concurrent', 'concurrents'], de: ['konkurrierend*', 'konkurrenzmodell*'], es: ['modelos competidores', 'que compitan', 'competidor*'],
};

/** Deeds that harm, judge or endanger people, forbidden by name. */
export const deeds: Terms = {
	en: phrases(['may not', 'cannot', 'must not', 'should not', 'shall not', 'do not', 'don\'t', 'not to', 'never', 'must never', 'should never', 'nobody may', 'no one may', 'nobody should', 'no one should', 'nor', 'or', 'is it to be', 'is not to be'], ['generate content that', 'generate material', 'create content that', 'produce content that', 'screen applicants', 'screen people', 'screen candidates', 'identify people', 'identify individuals', 'identify a person', 'track', 'spy', 'harass', 'impersonate', 'clone', 'imitate real', 'deceive', 'defraud', 'mislead', 'judge people', 'score people', 'rank people', 'select candidates', 'hire', 'dismiss', 'diagnose', 'prescribe', 'steer', 'drive', 'connected to', 'connect it', 'hooked up', 'control a', 'control the', 'monitor people', 'monitor employees', 'monitor workers', 'surveil', 'target people', 'profile', 'harm', 'exploit', 'sexualise', 'sexualize', 'spread', 'stalk', 'defame', 'bully', 'confide', 'entrust']),
	zh: phrases(['不得', '不可', '不要', '请勿', '不许', '不准', '不应', '别'], ['冒充', '跟踪', '监视', '伪造', '散布', '传播', '扩散', '转发', '骚扰', '诽谤', '欺骗', '诈骗', '评判', '筛选', '开药', '操控', '控制', '操纵'], ''),
	ja: ['に任せてはいけ', 'に任せないで', 'に委ねないで', '委ねてはな', '判断させない', '判断させては', '操作させない', '接続しないで', 'なりすまさないで'],
	ko: ['맡기지 마', '맡기지 말', '맡겨서는', '연결하지 마', '연결하지 말', '판단하게 하지', '조종하지'],
	fr: ['ne confiez pas', 'ne confiez jamais', 'n\'a pas sa place', 'n\'ont pas leur place', 'ne lui confiez', 'ne branchez'], de: ['hat nichts zu suchen', 'haben nichts zu suchen', 'gehört nicht', 'gehören nicht', 'nicht überlassen', 'nicht anvertraut'], es: ['no tiene cabida', 'no tiene lugar', 'quedan fuera', 'queda fuera', 'no confíes', 'no conecte'],
};

/** That it is to stay away from a place. */
export const keepOut: Terms = {
	en: [...phrases(['keep it', 'keep this', 'keep the model', 'leave it', 'stay', 'stays', 'kept', 'should stay', 'must stay'], ['out of', 'away from', 'far from', 'clear of', 'off']), 'please keep it', 'please keep the model', 'keep children', 'keep patients', 'keep minors', ...phrases(['keep *', 'keep * *', 'keep the *'], ['away from', 'out of', 'well away from', 'far away from', 'clear of']), 'away from anything', 'away from anyone', 'away from any', 'nowhere near', 'do not go near', 'don\'t go near', 'not go anywhere near', 'has no place', 'have no place', 'no place for it', 'does not belong in', 'doesn\'t belong in', 'never reach'],
	zh: ['远离', '不应出现在', '不该出现在', '不要出现在', '遠離', '请远离', '别靠近', '不要靠近', '不要让它接近', '别让它碰', '不要让它碰'], ja: ['持ち込まないで', '近づけないで', '遠ざけて', '関わらせないで', '触れさせないで'], ko: ['가까이 두지', '들이지 마', '멀리하', '멀리해', '가까이하지', '손대지'],
	fr: ['tenez-le à l\'écart', 'à l\'écart de', 'loin de', 'loin des', 'n\'a rien à faire'], de: ['fernhalten', 'hat dort nichts', 'fern von', 'fernzuhalten', 'fernhält', 'weit weg von', 'hat nichts verloren'], es: ['manténgalo lejos', 'manténgalo fuera', 'lejos de', 'aléjelo', 'aléjalo', 'mantenlo lejos', 'mantenlo fuera', 'mantener lejos'],
};
/** Places and dealings where much is at stake. */
export const places: Terms = {
	en: ['hospital*', 'clinic', 'clinics', 'court', 'courts', 'courtroom*', 'classroom*', 'school', 'schools', 'military', 'police', 'battlefield', 'road', 'roads', 'traffic', 'cockpit', 'operating room', 'operating theatre', 'prison*', 'border*', 'polling', 'elections', 'hiring', 'dating', 'end users', 'customers', 'production', 'real patients', 'children', 'weapons', 'public'],
	zh: ['医院', '法院', '学校', '军', '公路', '选举'], ja: ['病院', '法廷', '学校', '軍'], ko: ['병원', '법정', '학교', '군사'], fr: ['hôpital', 'hôpitaux', 'tribunal', 'tribunaux', 'école*', 'armée'], de: ['krankenh*', 'gericht*', 'schule*', 'militär*'], es: ['hospital*', 'tribunal*', 'escuela*', 'ejército'],
};

/** That another model is the one to take. */
export const otherChoice: Terms = {
	en: ['look at something', ...phrases(['is a better', 'is the better', 'are a better', 'are the better', 'are better', 'would be a better', 'would be the better', 'may be a better', 'might be a better'], ['choice', 'choices', 'fit', 'place to start', 'starting point', 'option', 'options', 'tool', 'tools']), ...phrases(['choose', 'pick', 'take', 'use', 'consider', 'find', 'get', 'prefer', 'call for', 'calls for', 'need', 'needs', 'deserve', 'deserves', 'require', 'requires', 'should take', 'should use', 'turn to'], ['another model', 'another system', 'another one', 'a different model', 'a different system', 'a different one', 'other models', 'something better', 'something else', 'a dedicated', 'a specialised', 'a specialized', 'a certified', 'a purpose built', 'an aligned', 'the aligned', 'a professional']), 'look elsewhere', 'look for another', 'look for a different', 'look at another', 'look for something', 'better served by another', 'better served elsewhere'],
	zh: ['请另选', '另选', '另请', '请用别的', '换别的模型', '请用其他模型', '請用其他', '另寻'], ja: ['別のモデルを', '他のモデルを', '専用のモデルを'], ko: ['다른 모델을', '전용 모델을'], fr: ['un autre modèle', 'un autre outil', 'un autre système'], de: ['ein anderes modell', 'ein anderes system', 'ein anderes werkzeug', 'ist hier falsch'], es: ['otro modelo', 'otra herramienta', 'otro sistema'],
};
/** What the other one is for. */
export const elsewhere: Terms = {
	en: ['other languages', 'other domains', 'other tasks', 'for anything', 'for everything else', 'production systems', 'high stakes', 'real customers', 'long documents', 'real time'],
	zh: ['其他语言', '场合', '其它语言', '其他任务', '其他领域'], ja: ['他の言語', 'その他の用途'], ko: ['다른 언어', '그 외'], fr: ['autres langues', 'tout le reste'], de: ['andere sprachen', 'alles andere'], es: ['otros idiomas', 'otras lenguas', 'todo lo demás'],
};

/** That it is not what it could be taken for. */
export const isNo: Terms = { en: ['it is no', 'it\'s no', 'model is no', 'this is no', 'it is not a', 'it\'s not a', 'it isn\'t a', 'model is not a', 'this is not a', 'is neither a'] };
export const roleWord: Terms = { en: ['lie detector', 'detector of', 'interpreter', 'therapist', 'doctor', 'lawyer', 'judge', 'oracle', 'calculator', 'search engine', 'encyclopedia', 'encyclopaedia', 'database', 'substitute', 'tutor', 'advisor', 'adviser', 'expert', 'medical device', 'measuring instrument', 'navigation aid', 'safety system', 'alarm', 'companion', 'fact checker', 'plagiarism detector', 'diagnosis', 'weather forecast', 'warning system'] };

/** Told of the model wherever the card speaks of its making: for what that leaves it unfit. */
export const keptFrom: Terms = {
	en: [...phrases(['must not', 'mustn\'t', 'should not', 'shouldn\'t', 'do not', 'don\'t', 'never', 'may not'], ['use it', 'use this model', 'use the model', 'apply it', 'apply this model', 'apply the model', 'deploy it', 'run it on', 'try it for', 'try it on', 'point it at', 'ship it', 'rely on it', 'trust it']), ...phrases(['advise against', 'discourage', 'caution against', 'warn against', 'recommend against', 'not recommend', 'don\'t recommend'], ['using', 'applying', 'deploying', 'its use', 'the use', 'any use', 'it for', 'this model', 'running it']), 'not something we'],
	zh: phrases(['不建议', '不建議', '不推荐', '不推薦', '请勿', '請勿', '请不要', '請不要', '不要', '不得', '不应', '不應', '别', '不可', '不宜', '切勿', '别直接', '不要直接'], ['用它', '用来', '用來', '用于', '用於', '用在', '将其', '將其', '拿来', '拿來', '拿它', '拿去', '把它', '被用', '使用本模型', '直接用'], '').concat(phrases(['不适合', '不適合'], ['用它', '拿来', '拿來', '拿它', '拿去', '将其', '將其', '把它'], '')),
	ja: ['への使用は推奨', 'への利用は推奨', 'での使用は推奨', 'での利用は推奨', 'に使うことは推奨', 'に使うことはお勧め', 'に使わないで', 'に使用しないで', 'に利用しないで', 'に用いないで', 'に適用しないで', 'への適用は', '用途には推奨', 'に使うべきでは'],
	ko: ['사용을 권하지 않', '사용을 권장하지 않', '사용을 추천하지 않', '이용을 권하지 않', '적용을 권하지 않', '쓰는 것을 권하지', '쓰는 것은 권하지', '쓰는 건 권하지', '사용하는 것을 권하지', '사용하지 마', '사용하지 말', '쓰지 마', '쓰지 말', '쓰시면 안', '사용해서는 안', '사용하면 안', '적용하지 마', '적용해서는 안'],
	fr: ['déconseillons', 'est déconseillé*', 'ne l\'utilisez pas', 'ne pas l\'utiliser', 'n\'utilisez pas ce modèle', 'ne doit pas être utilisé*', 'ne doit pas servir', 'ne doit pas être appliqué*', 'ne recommandons pas', 'n\'est pas recommandé*'],
	de: ['raten wir', 'ist davon abzuraten', 'sollte nicht auf', 'sollte nicht für', 'sollte es nicht', 'sollte daher nicht', 'darf nicht auf', 'darf nicht für', 'bitte nicht für', 'bitte nicht auf', 'nicht dafür verwenden', 'nicht dafür einsetzen', 'nicht zu empfehlen', 'empfehlen wir nicht'],
	es: ['desaconsejamos', 'se desaconseja', 'no recomendamos', 'no se recomienda usar*', 'no se recomienda utilizar*', 'no se recomienda su uso', 'no se recomienda aplicar*', 'no debe usarse', 'no debe utilizarse', 'no debe aplicarse', 'no debe emplearse', 'no lo use', 'no lo uses', 'no usar', 'no aconsejamos'],
};

/** That its makers did not have it in mind. */
export const notBuilt: Terms = {
	en: [...phrases(phrases(['did not', 'didn\'t', 'never', 'have not', 'haven\'t'], ['build', 'built', 'make', 'made', 'train', 'trained', 'design', 'designed', 'create', 'created', 'develop', 'developed', 'intend', 'intended', 'mean', 'meant']), ['it for', 'it to be', 'it as', 'this for', 'this model for', 'the model for']), 'not what we made', 'not what we built', 'not what it was', 'not what it is', 'not what this'],
	zh: ['不是为', '并非为', '不是给', '并不是为', '不是設計', '並非為', '没有为', '请别用', '就别用'],
	ja: ['ために作られたものではあり', 'ために作ったものではあり', 'ためのものではあり'], ko: ['위해 만든 것이 아', '위해 만들어지지 않', '위해 만든 모델이 아'],
	fr: ['nous ne l\'avons pas conçu', 'ne l\'avons pas fait', 'ce n\'est pas pour'], de: ['haben es nicht für', 'wir haben es nicht dafür', 'nicht dazu da'], es: ['no lo hicimos para', 'no lo pensamos para', 'no lo creamos para'],
};
