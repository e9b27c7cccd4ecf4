import type { Terms } from '../disclosure';

const each = (befores: readonly string[], words: readonly string[]): string[] => befores.flatMap((before) => words.map((word) => `${before} ${word}`));

/** What one does with a model. */
const USING = ['use', 'be used', 'be put to', 'be applied', 'be deployed', 'be employed', 'be relied', 'rely', 'be treated', 'be taken', 'be trusted', 'trust', 'be considered a', 'be considered as', 'be cited', 'be presented', 'be fed', 'feed it', 'be sold', 'be automated', 'be based', 'be the sole', 'be the only', 'be the basis', 'be a substitute', 'base', 'deploy', 'employ', 'apply', 'treat', 'let', 'replace', 'supplant', 'substitute', 'take the place', 'decide', 'steer', 'serve as', 'rest on', 'draw conclusions', 'act on', 'hand', 'run it on', 'ask it', 'put it', 'resell', 'sell', 'stand in for', 'give it', 'have it', 'offer it', 'pass off', 'impersonate', 'clone', 'be monitored', 'be scored', 'be published', 'publish', 'be left', 'be allowed to', 'be asked to'];

/** What something is that may be used for a purpose. */
const FITTING = ['suitable', 'suited', 'well suited', 'fit for', 'intended', 'designed', 'specifically designed', 'meant', 'made for', 'made to', 'built for', 'built to', 'trained for', 'aimed at', 'appropriate', 'recommended', 'advised', 'advisable', 'certified', 'approved', 'authorised', 'authorized', 'licensed for', 'validated for', 'ready for', 'tailored to', 'allowed', 'permitted', 'acceptable', 'ok to', 'okay', 'ok', 'tolerated', 'applicable to', 'a substitute', 'a replacement', 'a medical device', 'a certified', 'a diagnostic', 'a doctor', 'a therapist', 'a lawyer', 'proof', 'a proof', 'legal advice', 'medical advice', 'financial advice', 'investment advice', 'a tool for', 'the right tool', 'a basis', 'the basis', 'the sole', 'as the sole', 'for use', 'for production', 'for clinical', 'for medical', 'for commercial', 'for real', 'for children', 'for kids', 'for diagnos*', 'for live', 'for decisions', 'for screening', 'for surveillance', 'for prescribing', 'for safety critical', 'for emergencies', 'for lethal', 'for military', 'for operational', 'for high', 'for legal', 'for anything', 'with this model', 'to be used', 'to be relied', 'to be taken', 'to be deployed', 'to be scored', 'to be trusted', 'for finding', 'for monitoring', 'for making'];

/** Nouns of use that a "no" rules out. */
const USES = ['use in', 'use for', 'use of', 'resale', 'deepfake*', 'impersonation', 'surveillance', 'military', 'weapon*', 'commercial use', 'medical use', 'clinical use', 'sexual', 'porn*', 'minors', 'nudity', 'spam', 'tracking of', 'profiling', 'substitute', 'replacement', 'therapist', 'doctor', 'lawyer', 'proof', 'diagnosis', 'medical advice', 'legal advice', 'automated decision*', 'hate', 'illegal', 'face recognition', 'facial recognition'];

const NO_USE = [
	...each(['do not', 'don\'t', 'must not', 'mustn\'t', 'should not', 'shouldn\'t', 'should never', 'must never', 'never', 'shall not', 'shall never', 'may neither', 'may never', 'nor may', 'nor should', 'neither', 'nor', 'users not to', 'you not to', 'people not to', 'everybody not to', 'everyone not to', 'anyone not to', 'asked not to', 'advised not to', 'warned not to', 'told not to', 'agree not to', 'please be sure not to', 'are not to', 'is not to', 'ought not to', 'nobody should', 'nobody may', 'no one should', 'nobody', 'cannot safely', 'would not'], USING),
	...each(['cannot', 'can\'t', 'may not'], ['be used', 'use', 'be relied', 'be cited', 'be trusted', 'be sold', 'be deployed', 'replace', 'substitute', 'take the place', 'serve as', 'rest on', 'be taken as', 'be treated as', 'be the sole', 'resell', 'generate sexual', 'sublicense', 'deploy']),
	...each(['not', 'isn\'t', 'aren\'t', 'wasn\'t', 'weren\'t', 'never', 'nor', 'not been', 'not currently', 'not specifically', 'not at all'], FITTING),
	...each(['no', 'neither', 'nor'], USES),
	'unsuitable', 'unsuited', 'ill suited', 'unfit for', 'inappropriate for', 'out of scope', 'outside the scope', 'outside of the scope', 'outside its scope', 'beyond the scope', 'beyond its remit', 'outside the intended', 'outside what', 'off limits', 'off the table', 'out of bounds', 'out of the question', 'ruled out', 'wrong tool', 'wrong model', 'wrong checkpoint', 'has no place in', 'stay away', 'keep it away', 'keep away', 'keep it out', 'hands off', 'should be avoided', 'must be avoided', 'to be avoided', 'beyond what', 'avoid using', 'refrain from', 'discouraged', 'we discourage', 'strongly discourage', 'advise against', 'advised against', 'recommend against', 'warn against', 'caution against', 'do not recommend', 'don\'t recommend', 'is unacceptable', 'are not acceptable', 'be unacceptable', 'unacceptable use*', 'agree not to', 'agrees not to', 'undertake not to', 'ask you not to', 'ask that nobody', 'beg you not to', 'do not condone', 'we oppose', 'do not support', 'is not for', 'are not for', 'isn\'t for', '=Not for', 'please not for', 'certainly not for', 'never for', 'please don\'t', 'please do not', 'use a different model', 'consider other models', 'consider a different', 'you should look at', 'look at models like', 'should look for other', 'better served by',
];

/** Words of a law or a contract that forbid what stands beside them. */
const FORBIDDEN = ['prohibited', 'forbidden', 'is banned', 'are banned', 'disallowed', 'unlawful', 'not permitted', 'not allowed', 'isn\'t allowed', 'isn\'t permitted', 'aren\'t allowed', 'not authorised', 'not authorized', 'is illegal', 'be illegal', 'violates the terms', 'violates the licen*', 'breaks the licen*', 'in breach of', 'is abuse', 'is a misuse', 'is fraud'];

/** How cards say that something is not meant to be. */
export const notMeantFor: Terms = {
	en: [...NO_USE, ...FORBIDDEN],
	zh: ['不适合', '不应用于', '不能用于', '不要将', '不要用于', '不旨在', '并非用于', '并不用于', '请勿', '切勿', '勿将', '禁止', '严禁', '不允许', '超出范围', '超出本模型', '不在适用范围', '不能替代', '不可替代', '不应依赖', '不適合', '不應用於', '請勿', '嚴禁', '不建議用於', '超出範圍', '不能取代', '不能作为', '不可作为', '不应作为', '不能代替', '不可代替', '不应代替', '不可取代', '不要拿', '不能拿', '别拿', '别把', '不要把', '不能用来', '不要用来', '不应用来', '不应在', '不宜', '不应被', '不可将', '不应将', '不能将', '勿用', '谢绝', '杜绝', '不支持用于', '不适用', '不具备诊断', '不能单独', '不应单独', '不要依赖', '不能依赖', '不可依赖', '不應作為', '不能作為', '不要用於', '不應將', '不能用於', '不適用', '切莫', '莫要', '不准拿', '不准用', '不准将', '不准把', '不许', '不許', '不可拿', '不可用', '不可当', '不可當', '不得', '别信', '别用它', ',别用', '别找', '别跟', '别指望', '也别', '请别', '千万别', '請別', '不能直接', '不可直接', '不应直接', '不要直接', '勿接', '请绕行', '请离开', '不在支持之列', '不在许可', '不提供用于', '不构成', '不是医', '不可商用', '拒绝用于', '反对将', '反对用', '不被允许', '并非医疗', '不是用来', '不是给', '仅供参考', '仅作参考', '只能当参考', '不能当作', '不能当成', '不应向', '不应该', '不该', '不合适', '不建议', '不推荐'],
	ja: ['想定していません', '想定されていません', '想定しておりません', '意図していません', '意図されていません', '意図したものではありません', '利用しないで', '使用しない', '目的としていません', '適していません', '適しません', '向いていません', '対象外', '範囲外', '禁止', '推奨しません', '推奨されません', '使用できません', '代替するものではありません', 'ご遠慮', '控えて', 'お控え', 'おやめ', 'やめてください', '使ってはいけ', '使用してはいけ', '用いてはならない', '使用してはならない', '利用してはならない', 'してはなりません', 'てはいけません', '使用を禁', '認めません', '認められません', '許可しません', '許可していません', '許可されていません', '許されません', '使用不可', '利用不可', '代わりにはなりません', '代わりになりません', '代わりになるものでは', '代替にはなりません', 'に代わるものではありません', 'には利用できません', 'には向きません', '用いることはでき', '使うことはでき', '利用することはでき', 'お断り', '想定外', 'ためのものではありません', '根拠としないで', '根拠にしないで', '頼らないで', '依存しないで', '使わない', '用いない', '決して', '筋違い', '避けてください', '避けて下さい', '避けてほしい', '避けること', 'を禁ず', '禁じます', '反対します', '意図していない', '想定していない', '目的としたものではありません', '目的としたものではない', '利用しないこと', 'しないでください', 'しないでほしい', 'しないで下さい', 'させないでください', '反映しないで', '持ち込まないで', '公開しないで', '販売しないで', '使えません', '耐えません', '対象としていません', '対象としない', '対応していません', '適さない', '向かない', '不向き', '不適切な使', '認めない', '許可しない', 'べきでは', 'を根拠に', '転用しないで', 'ではなく医師', '保証しません', '用途には'],
	ko: ['사용해서는 안', '사용하면 안', '사용되어서는 안', '사용할 수 없', '사용하지 마', '적합하지 않', '의도되지 않', '의도하지 않', '위한 것이 아', '범위를 벗어', '범위 외', '범위 밖', '금지', '권장하지 않', '권장되지 않', '대체할 수 없', '허용되지 않', '쓰지 마', '쓰지 말', '쓸 수 없', '쓰면 안', '써서는 안', '쓰여서는 안', '사용하지 말', '이용하지 마', '이용하지 말', '이용해서는 안', '이용할 수 없', '활용해서는 안', '활용하지 마', '활용하지 말', '삼가', '자제', '사용 불가', '이용 불가', '활용 불가', '대신할 수 없', '대신하지', '대체하지', '대체할 수는 없', '근거로 삼', '의존하지', '해서는 안 됩', '해서는 안 된', '안 됩니다', '지양', '맡겨서는', '부적합', '맞지 않', '절대', '지 말아', '지 마세요', '지 마십시오', '지 말 것', '지 마시', '말아 주세요', '말아 주십시오', '않는 것이 좋', '안 된다', '되지 않습니다', '용도가 아니', '용도가 아닙', '금물', '금합니다', '못 씁니다', '쓰지 않는 것', '보장하지 않', '지원하지 않', '법적 조치'],
	fr: ['ne pas utiliser', 'n\'est pas destiné*', 'ne sont pas destiné*', 'n\'est pas conçu*', 'n\'est pas adapté*', 'ne convient pas', 'pas recommandé*', 'hors du champ', 'hors du cadre', 'sort du cadre', 'sortent du cadre', 'sort donc du cadre', 'hors cadre', 'en dehors du cadre', 'hors périmètre', 'interdit*', 'il est interdit', 'proscrit*', 'déconseill*', 'ne remplace pas', 'il ne faut pas', 'ne faut pas l\'', 'en aucun cas', 'ne peut pas être utilisé*', 'ne peut être utilisé*', 'ne peut servir', 'ne peut pas servir', 'ne sert pas à', 'ne l\'utilisez pas', 'ne l\'employez pas', 'à proscrire', 'à éviter', 'à ne pas', 'évitez', 'n\'est pas fait*', 'n\'est pas prévu*', 'n\'est pas pensé*', 'ne se substitue pas', 'ne peut se substituer', 'ne peut remplacer', 'n\'est pas acceptable', 'inadapté*', 'inapproprié*', 'ne convient ni', 'n\'est pas approprié*', 'pas validé*', 'pas certifié*', 'ne pas s\'en servir', 'n\'employez', 'n\'utilisez', 'ne laissez', '=Ne pas', 'ne pas laisser', 'ne pas confier', 'ne pas s\'appuyer', 'ne vous fiez', 'ne vous en servez', 'ne pas vous en servir', 'ne saurait', 'ne peut fonder', 'ne vaut pas', 'il n\'est pas question', 'pas question de', '=Pas de', 'aucun usage', 'aucune utilisation', 'n\'est ni un', 'n\'est pas un dispositif', 'n\'est pas un outil', 'ne sont pas destinés', 'ne devrait pas', 'ne devraient pas', 'ne doit', 'ne doivent', 'n\'est pas autorisé*', 'n\'est pas permis', 'n\'est pas pour'],
	de: ['nicht bestimmt', 'nicht gedacht', 'nicht vorgesehen', 'nicht geeignet', 'nicht ausgelegt', 'nicht für den einsatz', 'nicht für die verwendung', 'nicht verwendet werden', 'nicht eingesetzt werden', 'nicht genutzt werden', 'nicht verwenden', 'darf nicht', 'dürfen nicht', 'sollte nicht', 'sollten nicht', 'nicht empfohlen', 'untersagt', 'verboten', 'ungeeignet', 'ersetzt nicht', 'kein ersatz', 'außerhalb des', 'nicht benutzt werden', 'nicht angewendet werden', 'nicht herangezogen', 'nicht dienen', 'nicht dazu', 'nicht dafür', 'taugt nicht', 'taugen nicht', 'nicht zulässig', 'unzulässig', 'ausgeschlossen', 'niemals', 'auf keinen fall', 'keinesfalls', 'nicht erlaubt', 'nicht gestattet', 'nicht als grundlage', 'nicht als ersatz', 'nicht ersetzen', 'kein medizinprodukt', 'bitte nicht', 'nicht einsetzen', 'nicht nutzen', 'nicht benutzen', 'nicht missbraucht', 'tabu', 'zu unterlassen', 'abzuraten', 'raten davon ab', 'raten wir', 'rate ich', 'wird nicht empfohlen', 'rät davon ab', 'nicht entwickelt', 'nicht gebaut', 'nicht gemacht', 'nicht konzipiert', 'nicht zugelassen', 'nicht die entscheidung', 'nicht allein', '=Nicht für', '=Nicht zur', 'nicht zu verwenden', 'kein einsatz', 'keine nutzung', 'keine verwendung', 'kein unbeaufsichtigter', 'dürfen nie', 'darf nie', 'darf weder', 'dürfen weder', 'darf niemand', 'soll nicht', 'sollen nicht', 'sollten nie', 'sollte nie', 'niemand sollte', 'finger weg', 'taugt es nicht', 'eignet sich nicht', 'nicht verlassen', 'verlassen sie sich nicht', 'nicht vertrauen', 'nicht weiterverkauf*', 'lehnen wir ab', 'abgeraten', 'kein arzt', 'kein beweis', 'nicht als beweis', 'nicht als alleinige*', 'nicht alleinige', 'keine rechtsberatung', 'keine medizinische', 'nicht produktiv', 'nicht im produktiv*'],
	es: ['no usar', 'no utilizar', 'no utilice', 'no use', 'no está destinad*', 'no está pensad*', 'no está diseñad*', 'no es adecuad*', 'no es apt*', 'no se recomienda', 'no se debe', 'fuera de alcance', 'fuera del alcance', 'prohibid*', 'se prohíbe', 'no sustituye', 'no permitid*', 'no sirve para', 'no vale para', 'no se puede usar', 'no se puede utilizar', 'no puede usarse', 'no puede utilizarse', 'no puede emplearse', 'no emplear', 'no reemplaza', 'no deberá', 'nunca debe', 'en ningún caso', 'bajo ningún concepto', 'evite', 'evitar su uso', 'debe evitarse', 'inadecuad*', 'desaconsej*', 'no apt*', 'no válid* para', 'no está permitid*', 'no se permite', 'no autorizad*', 'no es un sustituto', 'no fue diseñad*', 'no ha sido diseñad*', 'no está previst*', 'no está hech*', 'no utilizarlo', 'no usarlo', 'no lo use', 'no lo utilice', 'no lo utilicen', 'no conviene', 'no es para', 'no es válid*', 'no certificad*', 'no utilizarla', 'no usarla', 'que nadie', 'no lo uses', 'no lo uséis', 'no la uses', 'no lo pongas', 'no lo utilices', 'no uses', 'no uséis', 'jamás', 'ni para', 'no debe', 'no deben', 'no debería', 'no deberían', 'no pretende', 'no es apto', 'prohibimos', 'no autorizamos', 'no aceptamos', 'no es un dispositivo', 'no confíe', 'no confíes', 'no dejes', 'no deje', 'no permitimos', 'no está indicad*', 'no procede', 'nada de usarlo', 'no está listo para', 'no está validad*'],
};

/** A "do not" or "must not" that says nothing of what: it forbids when something is at stake. */
export const denial: Terms = {
	en: ['=Do not', '=Don\'t', '=Never', '=No', '=Not', '=Nor', 'please don\'t', 'please do not', 'please never', 'so don\'t', 'so do not', 'and do not', 'hence do not', 'do not', 'don\'t', 'must not', 'must never', 'mustn\'t', 'shall not', 'shall neither', 'should not', 'shouldn\'t', 'should never', 'ought not', 'ought to never', 'may neither', 'may not be', 'may never', 'are not to', 'is not to', 'not to be', 'in no case may', 'in no case should', 'under no circumstances', 'nobody should', 'no one should', 'nobody may', 'no decision', 'wouldn\'t', 'would not', 'we ask', 'we beg', 'we oppose', 'please leave', 'be left to', 'leave it to', 'leave that to', 'never', 'rather nobody', 'rather no one', 'rather not see'],
	zh: ['不得', '不可', '不应', '不要', '不能', '不许', '不准', '切勿', '请勿', '勿', '禁止', '严禁', '禁用', '嚴禁', ',别', ',也别', '就别', '也别', '千万别', '请别', '别拿', '别把', '别信', '别跟', '别指望'],
	ja: ['ないで', 'ないこと', 'べきでは', 'べからず', '禁', 'いけません', 'なりません', '避け', 'ご遠慮', 'お控え', '反対'],
	ko: ['지 마', '지 말', '안 됩니다', '안 된다', '금지', '금합니다', '삼가'],
	fr: ['ne doit', 'ne doivent', 'ne devrait', 'ne devraient', 'n\'employez', 'n\'utilisez', 'ne laissez', '=Ne pas', '=Pas de', 'pas question', 'ne saurait', 'ne peut fonder', 'jamais', 'en aucun cas', 'ni'],
	de: ['darf nicht', 'dürfen nicht', 'darf nie', 'dürfen nie', 'darf kein*', 'soll nicht', 'sollen nicht', 'sollte nicht', 'sollten nicht', 'nicht', 'weder', '=Kein', '=Keine', 'niemals', 'niemand', 'finger weg', 'dafür ist', 'darf nicht passieren'],
	es: ['no debe', 'no deben', 'no debería', 'no deberían', 'no lo', 'no la', 'no los', '=No', '=Ni', '=Nunca', '=Jamás', 'jamás', 'nunca', 'nadie', 'no puede', 'no use', 'no deje', 'no consulte'],
};

/** That a person or a second source has no say. */
export const alone: Terms = {
	en: ['alone', 'by itself', 'on its own', 'sole', 'solely', 'only ground', 'only basis', 'the only evidence', 'unread', 'unreviewed', 'unattended', 'unchecked', 'unsupervised use', 'without a human', 'without human', 'without a person', 'without somebody', 'without someone', 'without anybody', 'without review', 'without a speaker', 'without a doctor', 'without a physician', 'without checking', 'without supervision', 'without asking', 'without consent', 'without their consent', 'without expert', 'without manual', 'blindly', 'automatically', 'auto-delete', 'autonomously', 'be automated', 'a human to read', 'somebody read'],
	zh: ['单独', '唯一', '直接', '未经', '无人', '自动', '盲目', '仅凭', '只凭', '人工核', '人工复核', '單獨', '唯一', '直接采信', '直接發佈', '据此', '凭此'],
	ja: ['だけを', 'のみを', '単独', '唯一', 'レビューなし', '確認なし', 'そのまま', '直結', '自動で', '自動的に', '人手を介さ', '無断'],
	ko: ['유일한', '단독', '검토 없이', '확인 없이', '그대로', '자동으로', '만으로', '만을', '무단', '확인하지 않은'],
	fr: ['seul', 'seule', 'uniquement', 'sans relecture', 'sans supervision', 'sans contrôle', 'sans validation', 'sans vérif*', 'automatiquement', 'unique', 'à elle seule', 'à lui seul', 'sans l\'accord', 'aveuglément'],
	de: ['allein', 'alleinige*', 'ausschließlich', 'ungelesen', 'ungeprüft', 'unbeaufsichtigt*', 'ohne gegenlesen', 'ohne prüfung', 'ohne ärztliche', 'ohne menschliche', 'automatisch', 'blind', 'einzige*'],
	es: ['única', 'único', 'por sí sol*', 'solamente', 'sin revisión', 'sin supervisión', 'sin revisar', 'sin validar', 'automáticamente', 'a ciegas', 'sin consentimiento'],
};

/** Whom to ask instead. */
export const instead: Terms = {
	en: ['official warnings', 'official forecast*', 'official advice', 'official source*', 'consult a', 'ask a doctor', 'ask a lawyer', 'see a doctor', 'see a physician', 'instead of a', 'settled with', 'call an ambulance', 'call the emergency', 'call emergency', 'get a human to', 'leave it to', 'human to read', 'must come from', 'warnings come from', 'medical professional*', 'health professional*', 'healthcare professional*', 'legal professional*', 'a qualified professional', 'a licensed professional', 'trained professional', 'a qualified', 'use something else', 'use another model', 'use a different model', 'look elsewhere', 'pick another', 'choose another'],
	zh: ['请咨询', '请听', '请拨打', '请遵医嘱', '请以官方', '以官方', '请找', '由专业', '请由', '请就医', '遵医嘱', '官方预报', '請諮詢', '人工核'],
	ja: ['必ず原本', '必ずラベル', '必ず専門', '医師に', '専門家に', '公式', '必ず人', '原本をご'],
	ko: ['반드시', '전문가와', '전문가에게', '의사와', '안내를 따르', '담당자가', '공식'],
	fr: ['consultez un', 'demandez à un', 'un professionnel', 'supervision humaine', 'adressez-vous'],
	de: ['fragen sie', 'wenden sie sich an', 'ärztlichen rat', 'amtliche warnung*', 'fachperson', 'menschliche aufsicht'],
	es: ['consulte a', 'consulte con', 'vaya a', 'acuda a', 'un profesional', 'urgencias'],
};

/** What needs no use beside it to rule one out. */
export const ruledOut: Terms = {
	en: ['off limits', 'off the table', 'out of the question', 'wrong tool', 'wrong checkpoint', 'wrong model for', '=Not for', '=not for', 'please not for', 'no resale', 'no deepfakes', 'hands off', 'has no place', 'violates the terms', 'against the terms', 'expressly forbidden', 'strictly forbidden', 'strictly prohibited', 'please don\'t.', 'no substitute for', 'not a substitute for', 'not a replacement for', 'no replacement for', 'cannot replace', 'does not replace', 'do not replace', 'not a medical device', 'sole ground', 'no proof of', 'no proof that', 'adults only', 'not to be used for', 'don\'t use it for', 'do not use it for', 'do not use it to', 'don\'t use it to', 'do not use this model', 'do not use the model', 'don\'t ask it', 'do not ask it', 'do not feed it', 'don\'t feed it', 'are not welcome', 'is not welcome', 'are unwelcome', 'is unwelcome'],
	zh: ['不在支持之列', '不在许可', '不适用,', '不适用。', '不得装', '不得进入', '切勿拿', '切勿用', '请勿用', '绝不可', '绝不能', '不能替代', '不能代替', '不可替代', '不可代替', '不能取代', '不构成', '严禁', '嚴禁', '不得用', '不应用于', '不可用于', '不能用于', '不要用于', '不要拿', '不應用於', '不得用於', '不欢迎将', '谢绝用于'],
	ja: ['対象外です', '対象外とし', '利用は避けて', '使用は避けて', '用途は避けて', '代わりにはなりません', '代替するものでは', '代替にはなりません', 'に代わるものではありません', '目的での使用はご遠慮', 'に使わないで', 'に使用しないで', 'に利用しないで', 'に用いないで', '使用を禁', '利用を禁'],
	ko: ['쓰지 마', '쓰지 말', '근거로 삼', '판매하지 마', '사용하지 마', '사용하지 말', '대체할 수 없', '대신할 수 없', '대체하지 않', '사용해서는 안', '사용하면 안', '쓰면 안', '써서는 안', '이용해서는 안', '악용하지', '사절'],
	fr: ['interdiction', 'déconseillé*', 'formellement interdit*', 'strictement interdit*', 'ne remplacent pas', 'ne remplace pas', 'ne peuvent fonder', 'ne se substitue', 'ne pas s\'en servir', 'ne pas vous en servir', 'ne l\'utilisez pas pour', 'ne l\'employez pas', 'ne sont pas les bienvenu*'],
	de: ['taugt es nicht', 'taugt nicht', 'finger weg', 'wird abgeraten', 'bitte nicht.', 'kein einsatz', 'kein ersatz', 'ersetzt keine*', 'ersetzt nicht', 'ist nicht für', '=Nicht für', '=Nicht zur', 'nicht erwünscht', 'unerwünscht ist die nutzung'],
	es: ['no sustituye', 'no reemplaza', 'no usar para', 'no usarlo para', 'no lo use para', 'no lo uses', 'no lo uséis', 'no sirve para', 'queda prohibid*', 'está prohibid*', 'ni para', 'no son bienvenid*'],
};

/** That it is for one thing and not for another. */
export const ratherThan: Terms = {
	en: [', not', 'but not', 'rather than', 'and not', 'instead of', 'nothing more', 'not as a'],
	zh: ['而非', '而不是', '但不', '不是'],
	ja: ['ではなく'],
	ko: ['이 아니라', '가 아니라'],
	fr: ['et non', 'mais pas', 'plutôt que'],
	de: ['und nicht', 'aber nicht', ', nicht', 'statt'],
	es: ['y no', 'pero no', 'en vez de', ', no'],
};

/** What the authors do, or a choice that is open, forbids nothing; nor do the terms of somebody's data and somebody's law. */
export const noBan: Terms = {
	en: ['we do not use', 'we don\'t use', 'we did not use', 'we didn\'t use', 'we never use', 'we do not apply', 'we don\'t apply', 'we do not employ', 'we don\'t employ', 'we do not deploy', 'i don\'t use', 'i do not use', 'if you don\'t use', 'if you do not use', 'programs do not', 'whether or not', 'in isolation', 'out of scope question*', 'out of scope quer*', 'out of scope intent*', 'out of scope utterance*', 'out of scope detection', 'out of scope transaction*', 'out of scope example*', 'out of scope class', 'dataset is not', 'dataset is for', 'dataset may not', 'dataset may only', 'dataset is only', 'dataset is restricted', 'dataset is prohibited', 'dataset cannot', 'of that dataset', 'random splits', 'shown to end users', 'would be nice', 'not for every', 'not for each', 'not for all'],
	zh: ['数据集请勿', '数据集不得', '数据集禁止', '数据集不可', '数据集仅', '促进法', '保护法', '直接比较', '直接对比'],
	ja: ['データセットは', '保護法は', '法律は', '比較しないで'],
	ko: ['데이터셋은', '데이터 세트는', '비교하지'],
	fr: ['le jeu de données', 'le corpus ne', 'ne pas comparer'],
	de: ['der datensatz', 'die datensätze', 'cards vergleichen', 'modellen vergleichen', 'direkt vergleichbar'],
	es: ['el conjunto de datos', 'el corpus no', 'no comparar'],
};

/** Who answers for what follows. */
export const liability: Terms = {
	en: ['liable', 'liability', 'liabilities', 'warranty', 'warranties', 'held responsible', 'endorse*', 'trademark*'],
	zh: ['责任', '责任承担', '担保', '責任'],
	ja: ['責任', '保証'],
	ko: ['책임', '보증'],
	fr: ['responsable*', 'responsabilité*', 'garantie*'],
	de: ['haftung', 'haftet', 'haften', 'haftbar', 'gewähr*'],
	es: ['responsable*', 'responsabilidad*', 'garantía*'],
};
