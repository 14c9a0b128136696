/** The words that labels are made of, in the languages that the parser knows: data, no logic. All entries are in lower case. */

/** Words that stand for whoever asks: alone, before a name (`FRAGE HOENIG`), or before an origin (`Question from Perm`). */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    "q q. qn question questions questioner journalist journalists reporter reporters correspondent press pressman interviewer",
    "interviewers inquirer caller audience viewer listener student attendee voter delegate remark comment response reply interjector",
    // French
    "question questions journaliste journalistes intervieweur auditeur auditrice intervenant intervenante",
    // German
    "f frage fragen zusatzfrage zusatz nachfrage journalistin fragesteller fragestellerin zuruf",
    // Spanish and Portuguese
    "p p. pregunta preguntas periodista interlocutor interlocutora intervención reportero reportera pergunta jornalista repórter",
    // Italian
    "d d. domanda giornalista",
    // Russian and Ukrainian
    "в вопрос вопросы реплика журналист журналистка корреспондент вопрос-ответ питання запитання журналіст журналістка кореспондент репліка",
    // Polish, Turkish, Chinese
    "pytanie dziennikarz dziennikarka soru gazeteci muhabir 问 問 记者 記者 提问 提問",
    // Dutch, Swedish, Danish, Norwegian, Finnish
    "vraag vragen fråga frågor spørgsmål spørsmål kysymys toimittaja journaliste reporteren journalisten",
    // Czech, Slovak, Hungarian, Romanian, Greek
    // Greek has no accents in capitals.
    "otázka novinář novinářka novinár kérdés újságíró întrebare jurnalist jurnalistă ερώτηση ερωτηση δημοσιογράφος δημοσιογραφος",
    // Arabic, Hebrew, Japanese, Korean
    "سؤال صحفي الصحفي שאלה עיתונאי 質問 기자 질문",
    // Bulgarian, Croatian, Slovene, Estonian, Latvian, Lithuanian, Indonesian
    "въпрос pitanje novinar novinarka vprašanje küsimus ajakirjanik jautājums klausimas pertanyaan wartawan",
    // Persian, Hindi, Thai
    "پرسش خبرنگار प्रश्न सवाल पत्रकार คำถาม ผู้สื่อข่าว",
  ].flatMap((words) => words.split(" ")),
);

/**
 * What the names of East Asia end with where they name somebody by trade or office: `港新聞　早川記者`, `浜野大臣`,
 * `박 대변인`.
 */
export const EAST_ASIAN_ENDINGS: readonly (readonly [ending: RegExp, shape: "question" | "moderator" | "role"])[] = [
  [/(?:记者|記者|기자)$/, "question"],
  [/(?:主持人|司会者?|司仪|사회자|진행자)$/, "moderator"],
  [
    /(?:大臣|総理|总理|總理|首相|主席|长官|長官|知事|会長|社長|総裁|次官|局長|局长|部長|部长|課長|司长|委員長?|委员长?|議長|议长|議員|议员|市長|市长|省长|教授|報道官|参考人|証人|发言人|發言人|书记|理事長|院長)$/,
    "role",
  ],
  [/(?:장관|대변인|총리|대통령|의원|위원장?|의장|시장|교수|국장|차관|청장|실장|회장|총재|사장|수석)$/, "role"],
];

/** Words that stand for whoever answers. */
export const ANSWER_WORDS: ReadonlySet<string> = new Set(
  "a a. answer answers antwort réponse reponse r r. respuesta resposta risposta ответ відповідь odpowiedź cevap 答 antwoord svar vastaus odpověď odpoveď válasz răspuns απάντηση απαντηση جواب תשובה 回答 답변 отговор odgovor vastus atbilde atsakymas jawaban پاسخ उत्तर जवाब คำตอบ witness deponent interviewee guest spokesman spokesperson spokeswoman".split(
    " ",
  ),
);

/** Words for whoever leads a conversation without being its subject. */
export const HOST_WORDS: ReadonlySet<string> = new Set(
  [
    "moderator host hosts co-host cohost presenter anchor emcee mc modérateur modératrice moderatorin animateur animatrice présentateur",
    "présentatrice moderador moderadora presentador presentadora apresentador conductor moderatore conduttore ведущий ведущая модератор",
    "ведуча prowadzący prowadząca moderatör sunucu 主持人 主持",
    // Dutch, Swedish, Danish and Norwegian, Finnish, Estonian
    "presentator presentatrice gespreksleider programledare ordstyrer programleder studievært juontaja moderaattori saatejuht",
    // Czech, Slovak, Hungarian, Romanian, Greek
    "moderátor moderátorka műsorvezető moderatoare prezentator συντονιστής συντονιστης συντονίστρια συντονιστρια παρουσιαστής παρουσιαστης παρουσιάστρια παρουσιαστρια",
    // Arabic, Hebrew, Japanese, Korean
    "المذيع المذيعة מנחה המנחה 司会 司会者 사회자 진행자",
  ].flatMap((words) => words.split(" ")),
);

/** Words for those who lead the conversation or serve it without taking part. */
export const MODERATOR_WORDS: ReadonlySet<string> = new Set([
  ...HOST_WORDS,
  ..."announcer operator chair chairperson vors admin administrator facilitator aide staff narrator".split(" "),
  ..."interpreter translator clerk secretary-clerk coordinator moderation".split(" "),
]);

/** Offices and functions that a label may be or begin with. Longer phrases are read word by word. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    "president vice-president premier minister secretary general secretary-general chairman chairwoman chancellor governor senator ambassador",
    "commissioner admiral colonel major captain lieutenant sergeant judge justice attorney treasurer speaker director officer official spokesman",
    "spokeswoman spokesperson mayor king queen prince princess pope cardinal archbishop bishop deputy chief representative congressman",
    "congresswoman congressperson leader commander minister undersecretary secretaries pm mp ceo cfo cto professor doctor reverend father",
    "sheriff inspector member unidentified unknown participant participants male female man woman voice speaker guest panelist witness counsel",
    "coach player producer editor",
    "président présidente ministre premier première secrétaire général ambassadeur chancelier porte-parole directeur directrice député députée",
    "präsident präsidentin vizepräsident vizepräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister",
    "bundesministerin staatssekretär staatssekretärin sts srs sprecher sprecherin regierungssprecher abgeordneter abgeordnete",
    "presidente presidenta ministro ministra secretario secretaria canciller embajador gobernador gobernadora vocero vocera portavoz voz",
    "chanceler embaixador governador porta-voz segretario ambasciatore portavoce deputato",
    "президент премьер министр премьер-министр председатель губернатор депутат посол пресс-секретарь секретарь прем'єр-міністр міністр голова",
    "prezydent premier minister rzecznik poseł başkan cumhurbaşkanı bakan sözcü",
    // Offices of towns, houses and ministries, and those who speak for them
    "alderman alderwoman councillor councilmember councilman councilwoman superintendent warden premier-designate solicitor comptroller",
    "maire sénateur sénatrice préfet préfète adjoint adjointe conseiller conseillère rapporteur rapporteure procureur procureure commissaire",
    "bürgermeister bürgermeisterin senator senatorin präses intendant intendantin landrat landrätin direktor direktorin",
    "alcalde alcaldesa consejero consejera conseller concejal concejala diputado diputada senador senadora director directora comisario comisaria",
    "prefeito prefeita vereador vereadora deputado deputada diretor diretora secretário secretária",
    "sindaco sindaca assessore assessora direttore direttrice senatore senatrice onorevole sottosegretario commissario",
    "мэр директор начальник представитель сенатор спикер мер міністерка речник речниця начальник представник очільник прокурор",
    "dyrektor dyrektorka prezes burmistrz wójt starosta rzeczniczka senator posłanka ministra wiceminister wojewoda komendant",
    "burgemeester wethouder woordvoerder directeur staatssecretaris gedeputeerde minister-president",
    "statsminister statsråd statsrådet statssekreterare borgmästare borgmästaren talesperson talesman generaldirektör borgmester direktør talsmand talsperson ordfører statssekretær",
    "pääministeri ministeri kansanedustaja tiedottaja kaupunginjohtaja toimitusjohtaja pormestari peaminister linnapea pressiesindaja",
    "mluvčí ředitel ředitelka ministryně primátor primátorka starostka hejtman náměstek náměstkyně poslanec poslankyně hovorca hovorkyňa riaditeľ riaditeľka",
    "miniszter miniszterelnök szóvivő polgármester igazgató képviselő államtitkár ministrul prim-ministru premierul primar primarul director deputat purtător",
    "υπουργός υπουργος πρωθυπουργός πρωθυπουργος εκπρόσωπος εκπροσωπος διευθυντής διευθυντης δήμαρχος δημαρχος βουλευτής βουλευτης",
    "министър говорител кмет ministar ministrica premijer glasnogovornik glasnogovornica gradonačelnik portparol direktor direktorica župan županja poslanec",
    // Who is in the chair of a house or a meeting, language by language
    "vorsitzender vorsitzende voorzitter talman talmannen ordförande ordföranden formand formanden leder lederen puhemies puheenjohtaja",
    "marszałek wicemarszałek przewodniczący przewodnicząca předseda předsedkyně předsedající místopředseda místopředsedkyně predseda predsedníčka",
    "elnök alelnök președinte președintele președinta președinta πρόεδρος προεδρος προεδρεύων προεδρευων председател председателят",
    "predsjednik predsjednica predsjedavajući predsjedatelj predsednik predsednica predsedavajući predsedujoči esimees eesistuja",
    "taoiseach tánaiste cathaoirleach leas-chathaoirleach comhairle teachta seanadóir",
    "priekšsēdētājs pirmininkas pirmininkė председательствующий председательствующая головуючий головуюча kryetar kryetari kryetarja ketua",
  ].flatMap((words) => words.split(" ")),
);

/**
 * What offices end with in languages that write them as one word: `Hafensenatorin`, `Oberbürgermeister`, `finansministern`.
 * In lower case.
 */
export const ROLE_ENDINGS: readonly string[] = [
  "minister ministerin präsident präsidentin sprecher sprecherin senator senatorin bürgermeister bürgermeisterin sekretär sekretärin kanzler",
  "kanzlerin direktor direktorin vorsitzender vorsitzende beauftragter beauftragte kommissar kommissarin leiter leiterin",
  "ministern president woordvoerder talsman talsperson talesperson ministeri johtaja miniszter",
].flatMap((words) => words.split(" "));

/** What else is said of what somebody does in a company, behind a name and a dash. */
export const POST_WORDS: ReadonlySet<string> = new Set(
  "analyst head vp svp evp manager managing partner founder executive relations".split(" "),
);

/** Words that qualify an office, and are none by themselves. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  "acting former prime foreign senior junior administration white house defense defence the madam mister first vice deputy assistant associate".split(
    " ",
  ),
);

/** Titles before a name; a full stop behind them does not end a sentence. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  [
    "mr mrs ms miss mx dr prof sen rep gen col maj capt lt sgt adm gov pres sec hon rt rev fr sr sra srta st amb cmdr comm mme mlle m mm me",
    "ing mag ddr abg dipl dipl-ing dkfm",
    "herr frau hr fr dhr mevr sig signor signora don doña sir lord lady dame baroness pan pani г-н г-жа пан пані bay bayan",
  ].flatMap((words) => words.split(" ")),
);

/** Small words inside names and titles that are not capitalised. */
export const PARTICLES: ReadonlySet<string> = new Set(
  [
    "of the for from and at in to on & de del della di da do das dos du des d' la le les van von der den dem zu zum zur vom und für el al bin",
    "ibn ben y e et af av ter ten te san pro tempore from with via di dalla degli ai agli alla alle allo dei delle dello à aux из от и з із від для на w z i ve",
  ].flatMap((words) => words.split(" ")),
);

/**
 * Words that make a phrase a clause, so that it names nobody: pronouns, auxiliaries, conjunctions and the ordinals
 * and nouns that introduce an enumeration or a quotation.
 */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  [
    "i me my mine we us our ours you your yours he him his she her it its they them their who whom whose which what when where why how",
    "this that these those here there am is are was were be been being do does did done have has had having will would shall should can could may",
    "might must let let's i'm i've i'll we're we've we'll you're it's that's there's here's don't doesn't didn't isn't not no yes so but and or",
    "because if then than as while until although though however therefore thus also just only very really again now today tomorrow",
    "yesterday first second third fourth fifth firstly secondly thirdly finally lastly next another one two three four five say says said saying",
    "tell told ask asked asking asks quote quoted reads read write writes wrote means mean think believe know see look want make made come",
    "came go going put remember note consider example instance conclusion summary fact point thing things number well okay ok please thank",
    "thanks following follows according about after before between during every each some any all both many much more most other such same",
    "including like get got give given take taken use used keep called call",
    "je me moi nous vous il elle ils elles ce cela ceci c'est ces cette cet qui que quoi dont où est sont était être avoir ai a ont avons",
    "avez mon ma mes notre nos votre vos son sa ses leur leurs ne pas plus mais donc car si puis voici voilà ainsi premièrement deuxièmement",
    "ich wir sie er es ihr mich uns euch mein unser ist sind war waren sein haben hat habe wird werden kann können muss müssen soll dass ob",
    "wenn weil aber oder nicht auch nur noch schon dann hier dort das dies diese dieser erstens zweitens drittens um sagen klar",
    "yo nosotros él ella ellos usted ustedes esto eso esta este es son era ser estar está están hay ha han he hemos mi su sus nuestro",
    "no sí pero porque cuando como entonces primero segundo tercero respondo digo",
    "eu nós você vocês ele eles isso isto é são foi não sim mas quando então io noi lui loro questo quello è sono non ma perché",
    "я мы ты вы он она оно они это этот эта эти то что кто как где когда потому если но да нет не бы был была было были есть будет",
    "мой наш ваш его её их во-первых во-вторых ми ви він вона вони це цей що хто як де коли тому якщо але так ні є був була було",
    "jest są był była nie że co kto bu şu ve ama değil",
    // What speakers say of their own next words.
    "again повторю повторяю напомню отмечу подчеркну скажу добавлю repito insisto répète ricordo wiederhole powtórzę powtarzam повторюю нагадаю",
  ].flatMap((words) => words.split(" ")),
);

/** Keys of header fields, rosters, mail headers and structures: `Key: value` that nobody speaks. */
export const FIELD_WORDS: ReadonlySet<string> = new Set(
  [
    "title date dates time source subject subjects subj topic topics from to cc bcc sent received reply-to re location venue place city country",
    "published updated modified created author authors editor editors by byline contact contacts phone tel fax email e-mail url link links http https",
    "website web note notes notice tags tag category categories keywords language duration length media video audio file files page pages",
    "type types default defaults alias aliases return returns parameter parameters param params argument arguments option options example examples usage",
    "feat feature features improved improve improvement improvements change eg pros cons fix fixed fixes bug bugs new refactor refactoring docs deps dependencies meta breaking changed changes added removed deprecated security patch minor major chore perf build install",
    "chapter episode season session lesson part section item agenda appendix annex table figure article resolution paragraph column volume issue number no ref reference references",
    "id status version copyright licence license credits credit photo photos image images caption summary abstract description transcript",
    "transcribed transcriber attendees present participants speakers moderators guests cast crew running minutes decisions action actions deadline priority password",
    "username register download print share follow connect visit find subscribe see read related tip warning attention important update aired",
    "notetakers notetaker scribe scribes poll origin ayes noes abstain abstentions url",
    "load-date publication-type document-type pub-type headline msg msg# organization organisation message-id host-agent content-type mime-version released release embargo embargoed",
    "problem problems solution solutions symptom symptoms workaround verdict rating ingredients method serves",
    "attachment attachments enclosure background introduction conclusion overview question-and-answer break music remarks",
    "titre date-line sujet sujets objet lieu heure thème thèmes mots-clés contact-presse durée langue auteur auteurs",
    "thema themen datum ort uhrzeit quelle betreff verfasser sprecher-liste tagesordnungspunkt berichterstattung überweisungsvorschlag beschlussempfehlung",
    "drucksache drucksachen inhalt anlage anlagen zusatzpunkt antrag anträge",
    "título fecha lugar hora tema temas fuente asunto autor data local assunto fonte titolo luogo ora oggetto argomento fonte",
    "тема дата место время источник автор теги заголовок місце джерело час temat data miejsce źródło konu tarih yer saat kaynak",
    "主题 位置 日期 时间 地点 来源 幻灯片 作者 译者 提示 注意 备注 備註 通知 公告 说明 說明 摘要 简介 お知らせ 概要 注記 参考",
  ].flatMap((words) => words.split(" ")),
);

/** Names of fields with people in them, which stay fields behind an office: `Guest cast`, `Witness list`. */
export const FIELDS_OF_PEOPLE: ReadonlySet<string> = new Set("cast crew list lists attendees participants credits".split(" "));

/** Books of the Bible before the number of a chapter; without one, most are names of people. */
export const BOOK_WORDS: ReadonlySet<string> = new Set(
  "genesis exodus joshua samuel ezra job psalm psalms isaiah jeremiah ezekiel daniel matthew mark luke john acts romans corinthians timothy james peter".split(
    " ",
  ),
);

/**
 * Words that people use when they speak to each other, and that fields, lists and papers hardly have: first and second
 * person, yes and no, greetings and thanks.
 */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  [
    "i you we me my mine your yours our ours us i'm i’m we're we’re you're you’re i've i’ve we've we’ve i'll i’ll we'll we’ll i'd i’d thank thanks yes yeah yep okay ok well please sorry hello hi hey let's let’s don't don’t it's it’s that's that’s right sure good um uh",
    "je j'ai j’ai nous vous merci oui non bonjour bonsoir c'est c’est notre votre moi",
    "ich wir danke ja nein bitte uns mir mich mein meine unser unsere guten hallo",
    "yo nosotros usted ustedes gracias sí buenos buenas nuestro nuestra me mi hemos creo",
    "eu nós você vocês obrigado obrigada sim não bom boa nosso nossa",
    "io noi lei grazie sì buongiorno nostro nostra mi ci",
    "я мы вы спасибо да нет здравствуйте вас нас мне меня наш ваш вам нам уважаемые",
    "ми ви дякую так ні нам вам мене",
    "ja my pan pani dziękuję tak nie proszę",
    "ben biz siz teşekkür evet hayır bizim",
    "ik wij je jij u dank bedankt nee mijn ons",
    "jag vi du ni tack nej min vår jeg tak takk nei",
    "minä me te kiitos joo kyllä já my vy děkuji ano ne én mi köszönöm igen nem noi mulțumesc da nu",
    "unë ne ju faleminderit jo εγώ εμείς ευχαριστώ ναι όχι أنا نحن شكرا نعم لا אני אנחנו תודה כן",
  ].flatMap((words) => words.split(" ")),
);

/** The same in languages that write words without blanks between them. */
export const SPEECH_SIGNS = /[我你您咱]|谢谢|謝謝|です|ます|ました|습니다|저는|제가/u;

/** What lists of written questions are called. */
export const FAQ_WORDS =
  /\bFAQs?\b|frequently asked|häufig(?:e| gestellte) fragen|preguntas (?:más )?frecuentes|questions fréquentes|foire aux questions|domande frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|ofte stilte|często zadawane|часто задаваемые|常见问题|常見問題|よくある質問|자주 묻는/iu;
