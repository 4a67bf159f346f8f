/** Greek, Albanian, Armenian, Georgian, Basque, Maltese and the Celtic languages. */
import type { LanguageWords } from './types.ts';

export const europe: readonly LanguageWords[] = [
  {
    language: 'el',
    code: 'κωδικός, κωδικό, κωδικού, κωδικοί, κωδικούς, κωδικός επαλήθευσης, κωδικός ασφαλείας, κωδικός επιβεβαίωσης, κωδικός πρόσβασης, κωδικός ενεργοποίησης, κωδικός μιας χρήσης, κωδ, συνθηματικό, κωδικός σας, kodikos, kwdikos, kodiko, kwdiko, kodikos sas, κωδικών, κωδ., τα ψηφία, αυτά τα ψηφία, ψηφία, κλειδί, κλειδί πρόσβασης, αριθμός επιβεβαίωσης, κωδικός έγκρισης συναλλαγής, κωδικός επαλήθευσης sms, αριθμός ασφαλείας, αριθμός επαλήθευσης, κλειδάριθμος, κλειδάριθμό, κλειδάριθμος σας',
    password: 'κωδικός πρόσβασης, συνθηματικό, συνθηματικού, συνθηματικά, προσωρινός κωδικός πρόσβασης',
    pin: 'πιν, κωδικός pin, pin σας',
    oneTime: 'μίας χρήσης, μιας χρήσης, μιας χρησεως, μιας φοράς, προσωρινός, μοναδικός',
    otp: 'οτπ, κωδικός otp, κωδικός μίας χρήσης, extrapin',
    purpose:
      'επαλήθευσης, επαλήθευση, επιβεβαίωση*, σύνδεση*, συνδεθείτε, ενεργοποίηση*, εγγραφή*, ταυτοποίηση*, εξουσιοδότηση*, έγκριση*, αν ήσασταν εσείς, αν είστε εσείς, ανάκτησ*, επιβεβαιώστε, επιβεβαίωσε, επαληθεύστε, για να επιβεβαιώσετε, είσοδο, επαναφορά, για την ολοκλήρωση, για να ολοκληρώσετε, για πληρωμή, υπογραφή*, υπογράψ*, εγκρίν*, ξεκλείδωμ*, συνέχ*, ολοκλήρωσ*, μεταφορ*, πληρωμή*, ανάληψη*, ταυτοποίησ*, ταυτότητ*, ότι είστε εσείς, νέα συσκευή, αλλαγή sim, φορητότητα, συγκατάθεσ*, πρόσβασ*, ενεργοποίησ*, pliromi, plhrwmh, syndesi, sundesh, epivevaiosi, epibebaiwsh, metafora, egkrisi, για να προσθέσετε, για να διαγράψετε, για να αλλάξετε, για να αυξήσετε, για να εγγραφείτε, για να ενεργοποιήσετε, για να δημιουργήσετε, για ανάληψη, για να υπογράψετε, για να συνδέσετε, για να συνδεθείτε, για να κατεβάσετε, για να ανακτήσετε, για να αποδεχτείτε, για να πληρώσετε, για να μεταφέρετε, για να συνεχίσετε, για να μπείτε, για προσθήκη, για αλλαγή, για σύνδεση',
    ask: 'εισάγετε, πληκτρολογήστε, χρησιμοποιήστε, γράψε, δώστε, βάλε, γράψτε, εισαγάγετε, απαντήστε, πείτε, χρησιμοποίησε, καταχωρίστε, ανοίξτε με, ξεκλειδώστε με, πατήστε, βάλτε, καταχωρήστε, συμπληρώστε, εισάγοντας, εισάγεις, αντιγράψτε, πληκτρολόγησε, ανοίγει με, ανοίξτε την με, εγκρίνετε με, επιβεβαιώστε με, συνδεθείτε με, πληκτρολογώντας, απάντησε, πείτε του, eisagete, eisagetai, pliktrologiste, plhktrologhste, xrisimopoiiste, xrhsimopoihste, dwste',
    is: 'είναι, είναι:, ο',
    common:
      'σας, σου, για, το, τον, της, και, με, από, στο, δεν, την, του, η, να, στη, σε, αν, εάν, ή, αυτό, που, γεια, αγαπητέ, παρακαλούμε, μας, ευχαριστούμε, τα, μόνο, προσωρινός, προσωρινό, προσωπικός, μυστικός, μοναδικός, δυναμικός, αριθμητικός',
    reference:
      'παραγγελία, παραγγελίας, λογαριασμός, λογαριασμό, λογαριασμού, λογαριασμό σας, κάρτα, κάρτας, κάρτα σας, δέμα, δέματος, αποστολής, κράτησης, κράτηση, πελάτης, πελάτη, αριθμός πελάτη, μέλος, συνεδρία, συσκευή, χρήστης, χρήστη, όνομα χρήστη, συναλλαγή, συναλλαγής, αίτημα, αίτηση, υπόθεση, υπόθεσης, που λήγει σε, λήγουσα σε, που καταλήγει, αναφορά, αρ. πρωτ, πρωτόκολλο, εισιτήριο, δωμάτιο, πτήση, συμβόλαιο, συμβολαίου, τιμολόγιο, αφμ, οδός, έκδοση, αριθμός παραγγελίας, αριθμός παρακολούθησης, μετρητής, φάκελος, voucher, αποστολη, ραντεβου, τραπεζι, που λήγει, με κατάληξη, αιτήματος, αίτησης, εισιτηρίου, πτήσης, τιμολογίου, αμκα, παροχή, rf, κουτί, παραπεμπτικό, παραπεμπτικού, ιατρείο, αποβάθρα, βαγόνι, θέση',
    amount:
      'ποσό, ποσού, υπόλοιπο, σύνολο, αξίας, πληρωμή, πληρωμής, οφειλή, χρέωση, πίστωση, διαθέσιμο, αξία, κόστος',
    currency: 'ευρώ, €',
    numero: 'αρ, αρ., αριθμός, αριθ, νο',
    phone: 'καλέστε, τηλ, τηλέφωνο, επικοινωνήστε, κινητό, γραμμή, τηλ., τηλεφώνου, κλήση, τηλεφωνικό κέντρο',
    valid: 'ισχύει, λήγει, έγκυρος, διάρκεια, ισχύς, έως, μέχρι',
    life: 'λεπτά, λεπτό, λεπτών, δευτερόλεπτα, ώρες, ώρα, ημέρες, μέρες, πόντους, πόντοι, δευτερολέπτων, ωρών, ημερών, άτομα',
    promo:
      'έκπτωση, κουπόνι, εκπτωτικός, προσφορά, κέρδισε, δώρο, προσφορ*, έκπτωσης, εκπτωτικό, κουπονιού, δωρεάν, δωροκάρτα, καλάθι, κωδικός προσφοράς',
    old: 'παλιός, παλιό, παλαιός, προηγούμενος, προηγούμενο, προηγούμενου, αγνοήστε, αντί για, αντί για τον, αντί του, αντί για τον κωδικό, στη θέση του',
    fresh:
      'νέος, νέο, νέου, σωστός, τρέχων, καινούργιος, neos, τώρα ισχύει, ισχύει ο, ισχύει πλέον, ο πιο πρόσφατος, ο νέος σας κωδικός, ο νέος κωδικός, ισχύων κωδικός',
    replaces: 'αντικαθιστά, αντί',
    replacedBy: 'αντικαταστάθηκε, αντικαταστάθηκε από, έχει αντικατασταθεί',
    void: 'δεν είναι σωστός, δεν είναι έγκυρος, δεν είναι σωστό, έληξε, έχει λήξει, δεν ισχύει, άκυρος, λάθος, λανθασμένος, εσφαλμένος, χρησιμοποιήθηκε, έχει χρησιμοποιηθεί, έχει ήδη χρησιμοποιηθεί, πάρα πολλές προσπάθειες, απορρίφθηκε, ακυρώθηκε, μπλοκαρίστηκε, δεν ταιριάζει, ακυρώσαμε, έχει ακυρωθεί, καταργήθηκε, ληγμένος, άκυρο, μη έγκυρος, χρησιμοποιημένος, κλειδώθηκε, δεν λειτουργεί, ακυρωμένος, δεν ισχύει πλέον, εξαντλήθηκε, έχει εξαντληθεί, καταναλώθηκε, έχει καταναλωθεί, ήταν για',
    changed:
      'άλλαξε, έχει αλλάξει, αλλάχθηκε, τροποποιήθηκε, ενημερώθηκε, έχει ενημερωθεί, επαναφέρθηκε, ορίστηκε, επιβεβαιώθηκε, ενεργοποιήθηκε, δημιουργήθηκε, νέα σύνδεση, συνδεθήκατε, πραγματοποιήθηκε σύνδεση, αλλάξατε, επανήλθε, εγγραφήκατε, σύνδεση από, παραδόθηκε, εκτελέστηκε, ολοκληρώθηκε, ήταν επιτυχής',
    otherCode:
      'κωδικός σφάλματος, κωδικός λάθους, ταχυδρομικός κώδικας, τ.κ, κωδικός χώρας, κωδικός περιοχής, κωδικός πελάτη, κωδικός προϊόντος, κωδικός χρώματος, κωδικός υποκαταστήματος, κωδικός τράπεζας, κωδικός καταστήματος, γραμμωτός κώδικας, πηγαίος κώδικας, κωδικός αποστολής, κωδικός παρακολούθησης, κωδικός κράτησης, κωδικός παραγγελίας, κωδικός πόρτας, κωδικός συνάντησης, εκπτωτικός κωδικός, κωδικός έκπτωσης, κωδικός δώρου, κωδικός ηλεκτρονικής πληρωμής, κωδικός πληρωμής, κωδικός βλάβης, τ.κ., κωδικός εισόδου κτιρίου, barcode, κωδικός wifi, κωδικός προσφοράς, κωδικός αυλόπορτας, κωδικός της αυλόπορτας, κωδικός γκαράζ, κωδικός μπάρας, κωδικός συναγερμού, κωδικός wi-fi, κωδικός ραντεβού',
    handover:
      'κωδικός παραλαβής, κωδικός παράδοσης, κωδικός θυρίδας, pin παραλαβής, κωδικός διαδρομής, pin παράδοσης',
    courier:
      'στον κούριερ, στον οδηγό, στον διανομέα, στον courier, στον υπάλληλο, στον τεχνικό, στον ταξιτζή, στον ντελιβερά, στο προσωπικό, στον ταχυδρόμο, κούριερ, ο κούριερ, οδηγός, ο οδηγός, διανομέας, courier, διανομέα, οδηγό, υπάλληλο, στο locker, στον ταμία, στην παραλαβή, κατά την παραλαβή, κατά την παράδοση, στη ρεσεψιόν',
    tell: 'πείτε, δείξτε, δώστε, πες, δείξε, δώσε, αναφέρετε, επιδείξτε, ανακοινώστε, ζητήσει, ζητά, ρωτήσει, ενημερώστε, παρουσιάστε, διαβάστε',
    neverShare:
      'κανέναν, μην, ποτέ, μυστικό, μη μοιραστείτε, εμπιστευτικός, μη δίνετε, τρίτους, απόρρητος, υπάλληλος τράπεζας, δεν θα σας ζητήσει, προσωπικός, μη δώσετε, εμπιστευτικό, δεν θα σας ζητήσουμε',
  },
  {
    language: 'sq',
    tell: 'tregojini, thuajini, jepini, tregoji, thoni, tregoni, jepjani, paraqisni, thuaj, trego, jep, thuaji',
    code: 'kodi, kodin, kod, kodit, kodi i verifikimit, kodi i sigurisë, kodi i konfirmimit, kode, kodet, numri i verifikimit, numri i konfirmimit, numri i sigurisë',
    password: 'fjalëkalim*, fjalëkalimi, fjalëkalimin, passwordi, passwordin',
    pin: 'kodi pin, pin-i, pini, pinin',
    oneTime:
      'njëpërdorimsh*, një herë, përdorim të vetëm, njëpërdorimësh, njëherësh, për një përdorim, i njëhershëm, i përkohshëm',
    otp: 'kodi njëpërdorimsh, fjalëkalim njëpërdorimsh',
    purpose:
      "verifik*, konfirm*, hyrje*, hyrë, aktiviz*, regjistr*, për tu kyçur, për t'u kyçur, për pagesë, për të përfunduar, për të vazhduar, për të rivendosur, nënshkr*, rivendos*, hyrj*, identitet*, vazhdo*, përfundo*, autorizo*, transfertë, transfertën, pagesë, pagesën",
    ask: 'shkruani, vendosni, përdorni, futni, jepni, përdor, vendos, fut, shtypni, tregoni, thoni, kopjoni, futeni, përdor kodin, konfirmo me, hapet me, hapeni me, përgjigju, shkruaj',
    is: 'është, është:, eshte',
    common:
      'juaj, yt, për, në, me, të, nga, nuk, dhe, mos, tuaj, ju, një, kjo, ky, nëse, përshëndetje, i nderuar, ju lutem, faleminderit, tuajin, jeni, përkohshëm, përkohshme, personal, personale, sekret, unik',
    reference:
      'porosia, porosisë, llogaria, llogarisë, karta, kartës, pakoja, dërgesa, klienti, referenca, fatura, rezervimi, përdoruesi, transaksioni, kontrata, rasti, që mbaron me, mbaron me, biletë, porosi, porosinë, dërgesës, pako, llogari, llogarinë, kartën, kartë, kartelë, kartela, kartelës, që përfundon me, transaksion, transaksionit, kërkesa, kërkesë, kërkesës, rezervim, rezervimit, bileta, biletës, fluturimi, kontratë, kontratës, klient, klientit, faturë, faturës, polica, dosja, abonenti, referencë, takimi, nipt',
    amount:
      'shuma, balanca, bilanci, gjendja, shumë, shumën, shumës, balancë, total, totali, pagesa, pagesë, borxhi, detyrim',
    currency: 'lekë, lek, euro, all',
    numero: 'nr, numri',
    phone: 'telefononi, telefoni, telefon, kontaktoni, tel., numrin, thirrni',
    valid: 'skadon, vlen, i vlefshëm, e vlefshme, vlefshmëria, deri më, afati',
    life: 'minuta, minutash, sekonda, orë, ditë, pikë, minutë, persona',
    promo:
      'zbritje, zbritjeje, kupon, kuponi, ofertë, oferta, dhuratë, falas, kod promocional, kodi promocional',
    old: 'vjetër, i vjetër, mëparshëm, i mëparshëm, injoroni, në vend të, në vend të kodit, e vjetër, kodi i vjetër, e mëparshme, kodi i mëparshëm',
    fresh: 'i ri, ri, i saktë, e re, kodi i ri, kodi juaj i ri, kodin e ri, fjalëkalimi i ri',
    replaces: 'zëvendëson',
    replacedBy: 'zëvendësuar me, është zëvendësuar, u zëvendësua',
    void: 'ka skaduar, skadoi, i pavlefshëm, nuk vlen, nuk është më i vlefshëm, i gabuar, gabim, është përdorur, u përdor, i përdorur, shumë tentativa, anuluam, u anulua, i skaduar, nuk është i vlefshëm, i pasaktë, anuluar, u refuzua, bllokuar, nuk funksionon, shumë përpjekje, është harxhuar, u harxhua, u shterua, ishte për',
    changed:
      'u ndryshua, u përditësua, u rivendos, ndryshuar, është përditësuar, u krijua, u kyçët, hyrje e re, kyçje e re, u konfirmua, u aktivizua, u regjistrua, ndryshuat, hyrje nga',
    otherCode:
      'kodi i gabimit, kodi postar, kodi i vendit, kodi i klientit, kodi i produktit, kodi i zbritjes, kodi i derës, kodi i ngjyrës, kodi i shtetit, barkodi, kodi i degës',
    handover: 'kodi i dorëzimit, kodi i tërheqjes',
    courier:
      'korrierit, shoferit, korrieri, postierit, shitësit, arkëtarit, operatorit, shpërndarësit, teknikut, shoferi juaj, korrieri juaj, gjatë marrjes, shoferi, postieri',
    neverShare:
      'askujt, mos e ndani, asnjëherë, kurrë, mos e jepni, me askënd, sekret, mos ia tregoni, mos ia jepni, mos e tregoni, konfidencial, punonjësit e bankës, palëve të treta, mos e shpërndani, mos ua jepni',
  },
  {
    language: 'hy',
    endings: 'ը, ի, ով, ին, ն, եր, երը, ում, ից, դ, ներ, ներով',
    tell: 'ասացեք, հայտնեք, ասեք, տվեք, ներկայացրեք',
    code: 'կոդ*, կոդը, կոդն, կոդի, կոդով, ծածկագիր*, հաստատման կոդ*, hastatman kody, hastatman kodn, kodn e, կոդ~, ծածկագիր~, հաստատման կոդ~, մուտքի կոդ~, անվտանգության կոդ~, նույնականացման կոդ~, ակտիվացման կոդ~, ստուգման կոդ~, վավերացման կոդ~, գրանցման կոդ~, մեկանգամյա կոդ~, sms կոդ~, վերականգնման կոդ~, հաստատման ծածկագիր~, փոխանցման կոդ, փոխանցման կոդը, փոխանցման կոդն, կցման կոդ, կցման կոդը, կցման կոդն, գրանցման կոդ, գրանցման կոդը, գրանցման կոդն, ստորագրման կոդ, ստորագրման կոդը, ստորագրման կոդն, վերականգնման կոդ, վերականգնման կոդը, վերականգնման կոդն, միացման կոդ, միացման կոդը, միացման կոդն, վճարման կոդ, վճարման կոդը, վճարման կոդն, հաստատման կոդ, հաստատման կոդը, հաստատման կոդն, հաստատման համար, ստուգման համար, անվտանգության համար',
    password: 'գաղտնաբառ*, գաղտնաբառը, գաղտնաբառ~, գաղտնագիր~, ժամանակավոր գաղտնաբառ~',
    pin: 'փին, փին կոդ*, pin կոդ*, պին, պին կոդ*, pin կոդ~, pin-կոդ~, պին կոդ~, պին-կոդ~, փին կոդ~',
    oneTime: 'մեկանգամյա*, միանվագ*, միանգամյա',
    otp: 'մեկանգամյա կոդ*, օթիփի, մեկանգամյա գաղտնաբառ*, մեկանգամյա գաղտնաբառ~, միանգամյա գաղտնաբառ~, միանգամյա կոդ~, otp կոդ~',
    purpose:
      'հաստատ*, մուտք, մուտքի, գրանց*, ակտիվաց*, նույնականաց*, վճարման համար, վերականգնում, փոխանցում*, վճարում*, վերականգն*, ստորագր*',
    ask: 'մուտքագրեք, օգտագործեք, մուտքագրեքայն, գրեք, հավաքեք, նշեք, ասեք, ներկայացրեք, պատճենեք',
    is: 'է, է՝, է:',
    common:
      'ձեր, համար, այս, չէ, մի, և, ունի, կամ, եթե, հարգելի, չի, ոչ, ձեզ, բարև, խնդրում ենք, մեր, որ, եք, շնորհակալություն, միայն, դուք',
    reference:
      'պատվեր*, հաշիվ*, հաշվ*, քարտ*, ծանրոց*, առաքանի*, պայմանագիր*, հաճախորդ*, գործարք*, ամրագր*, հղում*, տոմս*, դիմում*, օգտատեր*, պատվեր, հաշիվ, քարտ, ավարտվող, հայտ, հայտի, հայտը, չվերթ, պայմանագրի, բաժանորդ, բաժանորդի, անդորրագիր, ապահովագիր, գործ, գործի, հերթ, հասցե',
    amount: 'գումար*, մնացորդ*, ընդամենը, վճարում, վճար, պարտք, պարտքը, միջնորդավճար',
    currency: 'դրամ, դր, դր.',
    numero: 'համար, n, №',
    phone: 'զանգահարեք, հեռ, հեռախոս*, զանգեք, կապվեք',
    valid: 'վավեր, գործում է, ուժի մեջ է, սպառվում է, մինչև, կգործի',
    life: 'րոպե*, վայրկյան, ժամ, օր, րոպե, միավոր, անգամ',
    promo: 'զեղչ*, կուպոն, պրոմոկոդ, պրոմո կոդ, նվեր, ակցիա, անվճար, նվեր քարտ',
    old: 'հին, նախորդ, անտեսեք, նախկին',
    fresh: 'նոր, ճիշտ, ձեր նոր կոդը, ձեր նոր գաղտնաբառը',
    replaces: 'փոխարինում է',
    replacedBy: 'փոխարինվել է, փոխարեն, փոխարինվեց',
    void: 'ժամկետանց, ժամկետն անցել, լրացել է, անվավեր, սխալ, օգտագործվել է, արդեն օգտագործվել, օգտագործված, չեղարկել ենք, չեղարկվել է, չեղարկված է, ժամկետն ավարտվել է, չի գործում, մերժվել է, արգելափակված է, արգելափակվել է, շատ փորձեր, սպառված է, սպառվել է',
    changed:
      'փոխվել է, փոփոխվել է, փոխված է, թարմացվել է, վերականգնվել է, փոփոխված է, փոխվեց, ստեղծվել է, մուտք է գործվել, նոր մուտք, հաստատվել է, ակտիվացվել է, գրանցվել է, փոխել եք',
    otherCode:
      'սխալի կոդ, փոստային կոդ, երկրի կոդ, հաճախորդի կոդ, ապրանքի կոդ, զեղչի կոդ, դռան կոդ, փոստային ինդեքս, մասնաճյուղի կոդ, շտրիխ կոդ, գույնի կոդ',
    handover: 'ստացման կոդ~, առաքման կոդ~, հանձնման կոդ~',
    courier:
      'առաքիչին, վարորդին, առաքիչ, վարորդ, կուրիերին, գանձապահին, օպերատորին, աշխատակցին, վաճառողին, ասեք վարորդին, ասեք առաքիչին, ցույց տվեք առաքիչին',
    neverShare:
      'ոչ մեկին, մի փոխանցեք, մի հայտնեք, երբեք, գաղտնի, ոչ մեկի, ոչ ոքի, մի տրամադրեք, մի ասեք, մի կիսվեք, երրորդ անձանց, բանկի աշխատակիցներին, մի ուղարկեք',
  },
  {
    language: 'hy-Latn',
    code: 'kod, kody, kode, kodn, kodn e, hastatman kod, hastatman kody, hastatman kodn, dzer kody, dzer kodn, dzer kode, mutqi kod, mutqi kody, mutki kody, anvtangutyan kod, anvtangutyan kody, aktivacman kod, aktivatsman kod, grancman kod, stugman kod, sms kod, tsatskagir, cackagir',
    password:
      'gaghtnabar, gaxtnabar, gaxtnabary, gaghtnabary, zhamanakavor gaghtnabar, jamanakavor gaxtnabar',
    pin: 'pin kod, pin kody, pin-kod',
    oneTime: 'mekangamya, mek angamya, miangamya',
    otp: 'mekangamya kod, mekangamya kody, mekangamya gaghtnabar, mekangamya gaxtnabar',
    purpose:
      'hastatum, hastatelu hamar, mutq, mutqi hamar, mutk gorcelu, gorcarq hastatelu, grancvelu hamar, poxancum, vcharum',
    ask: 'mutqagreq, mutqagrek, mutkagrek, ogtagortseq, ogtagorceq, ogtagorcek, greq, havaqeq',
    is: 'hetevyaln',
    common:
      'dzer, voch, mekin, vochmekin, mi, haytneq, haytnek, hargeli, hachakhord, hamar, ayn, khndrum, xndrum',
    reference:
      'patver, patveri, hashiv, hashvi, qart, karti, qarti, araqum, tsanroc, canroc, gorcarq, andorragir, kantkhik',
    amount: 'gumar, gumary, mnacord, mnatsord, yndameny',
    currency: 'amd, dram, dramov',
    phone: 'heraxos, zangaharel, zangeq, her',
    valid: 'vaver e, gorcum e, gortsum e, zhamket, jamket',
    life: 'rope, ropei, rope e, vayrkyan, zham, jam, or',
    old: 'hin, nakhkin, naxkin',
    fresh: 'nor, nor kod, nor kody',
    replaces: 'poxarinum e',
    void: 'zhamketn ancel, jamketn ancel, chegharkvel, cheghyal, anvaver, sxal, skhal, ogtagorcvac',
    changed: 'poxvel e, pokhvel e, poxvec, tarmacvel e',
    handover: 'stacman kod, araqman kod, stacman kody, araqman kody',
    courier: 'araqichin, varordin, kurierin, ganzapahin',
    tell: 'aseq, asek, cuyc tveq, haytneq, tveq, nerkayacreq',
    neverShare:
      'voch mekin, vochmekin, mi haytneq, mi haytnek, mi asek, mi aseq, chhaytnel, mi tveq, mi trek',
  },
  {
    language: 'ka',
    endings: 'ი, ია, ის, ით, ს, მა, ს, იც, ად, იდან, ზე, ში, ები, ები, ისთვის, თან',
    tell: 'უთხარით, აჩვენეთ, წარადგინეთ, მიეცით, წარუდგინეთ, შეატყობინეთ, გადაეცით',
    code: 'კოდი, კოდ*, კოდს, კოდით, დამადასტურებელი კოდ*, უსაფრთხოების კოდ*, kodia, tqveni kodia, tkveni kodi, კოდ~, დადასტურების კოდ~, ვერიფიკაციის კოდ~, უსაფრთხოების კოდ~, შესვლის კოდ~, აქტივაციის კოდ~, ერთჯერადი კოდ~, სმს კოდ~, sms კოდ~, ავტორიზაციის კოდ~, რეგისტრაციის კოდ~, დამადასტურებელი კოდ~, აღდგენის კოდ~, საიდენტიფიკაციო კოდ~, შემოწმების კოდ~, დამცავი კოდ~, წვდომის კოდ~, დადასტურების ნომერი, ვერიფიკაციის ნომერი, უსაფრთხოების ნომერი',
    password: 'პაროლი, პაროლ*, პაროლ~, საიდუმლო სიტყვ~, დროებითი პაროლ~, შესვლის პაროლ~',
    pin: 'პინ, პინ-კოდ*, პინ კოდ*, პინკოდ*, პინ კოდ~, პინკოდ~, პინ-კოდ~, pin კოდ~, pin-კოდ~',
    oneTime: 'ერთჯერადი*, ერთჯერად*',
    otp: 'ერთჯერადი კოდი, ერთჯერადი კოდ*, ოტპ, ერთჯერადი პაროლ*, ერთჯერადი პაროლ~, ერთჯერადი სმს კოდ~, otp კოდ~',
    purpose:
      'დადასტურ*, შესვლ*, ავტორიზაც*, რეგისტრაც*, აქტივაც*, ვერიფიკაც*, დასადასტურებ*, შესასვლელად, გადახდისთვის, დაადასტურეთ, აღდგენა, აღსადგენად, გასააქტიურებლად, დასასრულებლად, დაადასტურ*, გადარიცხვ*, გადახდ*, აღდგენ*, ხელმოწერ*',
    ask: 'შეიყვანეთ, გამოიყენეთ, ჩაწერეთ, აკრიფეთ, მიუთითეთ, დააკოპირეთ, ჩაწერე, შეიყვანე',
    is: 'არის, არის:',
    common:
      'თქვენი, თქვენს, რომ, და, ეს, არ, შენი, ამ, ან, თუ, თქვენ, გთხოვთ, გამარჯობა, ბატონო, მოგესალმებით, გმადლობთ, მხოლოდ, ჩვენ, მისი',
    reference:
      'შეკვეთა, შეკვეთ*, ანგარიში, ანგარიშ*, ბარათი, ბარათ*, ამანათ*, გზავნილ*, კლიენტ*, ტრანზაქცი*, ხელშეკრულებ*, ჯავშან*, ბილეთ*, მომხმარებ*, საქმ*, განაცხად*, თრექინგი, რომელიც მთავრდება, ოპერაცია, ოპერაციის, მოთხოვნა, მოთხოვნის, ჯავშნის, რეისი, აბონენტი, აბონენტის, ინვოისი, ქვითარი, პოლისი, ტალონი',
    amount:
      'თანხა, თანხის, ბალანსი, ნაშთი, სულ, თანხით, ჯამი, გადასახადი, დავალიანება, გადახდა, საკომისიო, ჩამოგეჭრათ, ღირებულება',
    currency: 'ლარი, ₾, თეთრი',
    numero: '№, ნომერი, ნომრის',
    phone: 'დარეკეთ, ტელ, ტელეფონ*, დაგვირეკეთ, ნომერზე, ცხელი ხაზი, დაგვიკავშირდით',
    valid: 'მოქმედებს, ვალიდურია, ძალაშია, იწურება, ვადა, მოქმედია, ვარგისია, -მდე, აქტიურია',
    life: 'წუთი, წუთ*, წამ*, საათ*, დღ*, ქულა, წთ, ადამიანი',
    promo:
      'ფასდაკლებ*, კუპონი, პრომო კოდი, პრომოკოდი, საჩუქარი, აქცია, უფასო, სასაჩუქრე ბარათი, კალათა, ვაუჩერი, ბონუსი',
    old: 'ძველი, ძველ, წინა, უგულებელყავით, ადრინდელი',
    fresh: 'ახალი, ახალ, სწორი, თქვენი ახალი კოდი, თქვენი ახალი პაროლი, მოქმედი კოდი',
    replaces: 'ცვლის, ანაცვლებს',
    replacedBy: 'შეიცვალა კოდით, ჩანაცვლდა, ნაცვლად, კოდის ნაცვლად',
    void: 'ვადაგასულია, ვადა გაუვიდა, ვადა ამოიწურა, გაუქმდა, აღარ მოქმედებს, არასწორია, არასწორი, გამოყენებულია, გამოყენებული, გავაუქმეთ, გაუქმებულია, ვადა გავიდა, ვადაგასული, არ მოქმედებს, ბათილია, მცდარია, დაიბლოკა, დაბლოკილია, უარყოფილია, ძალადაკარგულია, ვერ იქნა, ბევრი მცდელობა, გახარჯულია, ამოწურულია',
    changed:
      'შეიცვალა, შეცვლილია, განახლდა, განახლებულია, აღდგა, შეცვალეთ, შეიქმნა, განხორციელდა შესვლა, ახალი შესვლა, შეხვედით, დადასტურდა, გააქტიურდა, დარეგისტრირდა',
    otherCode:
      'შეცდომის კოდი, საფოსტო ინდექსი, საფოსტო კოდი, ქვეყნის კოდი, კლიენტის კოდი, პროდუქტის კოდი, შტრიხკოდ*, ფასდაკლების კოდი, კარის კოდი, სადარბაზოს კოდი, დომოფონის კოდი, ფილიალის კოდი, ფერის კოდი, თრექინგ კოდი, wifi პაროლი, საიდენტიფიკაციო კოდი კომპანია',
    handover:
      'მიღების კოდი, მიწოდების კოდი, მიღების კოდ~, გატანის კოდ~, მიწოდების კოდ~, ჩაბარების კოდ~, კურიერის კოდ~',
    courier:
      'კურიერს, მძღოლს, ოპერატორს, კურიერი, მძღოლი, მოლარეს, თანამშრომელს, გამყიდველს, ტაქსის მძღოლს, უთხარით მძღოლს, უთხარით კურიერს, აჩვენეთ კურიერს',
    neverShare:
      'არავის, არ გაუზიაროთ, არასდროს, საიდუმლო, არ გადასცეთ, არ გაანდოთ, არ უთხრათ, არასოდეს, არ მისცეთ, კონფიდენციალურია, მესამე პირს, ბანკის თანამშრომელს, არ გაამჟღავნოთ, არ გაუგზავნოთ',
  },
  {
    language: 'ka-Latn',
    code: 'kodi, kodia, kodis, kodit, kods, tqveni kodi, tqveni kodia, tkveni kodi, tkveni kodia, dadasturebis kodi, dadasturebis kodia, verifikaciis kodi, avtorizaciis kodi, shesvlis kodi, aqtivaciis kodi, usafrtxoebis kodi, registraciis kodi, sms kodi, damadasturebeli kodi, agdgenis kodi, shemocmebis kodi',
    password: 'paroli, parolia, parolis, droebiti paroli, saidumlo sityva',
    pin: 'pin kodi, pin-kodi, pin kodia, pinkodi',
    oneTime: 'ertjeradi, erjeradi, ertxeladi',
    otp: 'ertjeradi kodi, erjeradi kodi, ertjeradi paroli, erjeradi paroli, ertjeradi kodia, erjeradi kodia',
    purpose:
      'dadastureba, dasadastureblad, shesasvlelad, avtorizacia, avtorizaciistvis, registraciistvis, gadaricxva, gadaricxvis, gadaxdis, aqtivacia',
    ask: 'sheiyvanet, gamoiyenet, chaweret, chacheret, akrifet, miutitet',
    is: 'aris, gaxlavt',
    common:
      'tqveni, tkveni, tqven, aravis, utxrat, gaumxilot, moqmedebs, gtxovt, momxmarebelo, tanxa, baratis, barati, angarishi, madloba',
    reference:
      'shekveta, shekvetis, barati, baratis, angarishi, angarishis, amanati, amanatis, gzavnili, qvitari, operacia, operaciis, tranzaqcia, jarima, javshani, rigi',
    amount: 'tanxa, nashti, balansi, jami, davalianeba, limiti',
    currency: 'gel, lari',
    phone: 'dagvirekeT, dagvirekt, tel, nomerze, cxeli xazi, cxel xazze',
    valid: 'moqmedebs, vada, aqtiuria, vadis',
    life: 'tuti, tutis, wuti, wutis, cuti, wami, saati, dge, dgis',
    promo: 'fasdakleba, promo kodi, vaucheri',
    old: 'dzveli, wina, ugulebelyavit',
    fresh: 'axali, axali kodi, axali kodia',
    replaces: 'cvlis',
    void: 'vadagasulia, vada gauvida, gauqmda, gauqmebulia, arasworia, ukve gamoyenebulia, araswori',
    changed: 'sheicvala, ganaxlda, sheicvala paroli, daemata, gaaqtiurda',
    handover: 'migebis kodi, gatanis kodi, mitanis kodi, chabarebis kodi, kurieris kodi',
    courier: 'kuriers, mdzgols, operators, gamyidvels, molares',
    tell: 'utxarit, achvenet, uchvenet, miecit, gadaecit, waradginet',
    neverShare:
      'aravis, aravis gaumxilot, aravis utxrat, aravis gauziarot, ar gaumxilot, ar gauziarot, ar gadasce, mesame pirs',
  },
  {
    language: 'eu',
    endings: 'a, ak, aren, arekin, ari, an, ra, rekin, ren, ek, kin, ean, tik, n, ko, z, az, etan',
    courier:
      'gidariari, banatzaileari, mezulariari, banatzailea, gidaria, saltzaileari, langileari, esan gidariari, erakutsi banatzaileari',
    code: 'kodea, kodeak, egiaztapen kodea, segurtasun kodea, kodearekin, sarbide-kodea, kode~, kodearen, egiaztapen-kode~, egiaztapen kode~, baieztapen-kode~, baieztapen kode~, segurtasun-kode~, segurtasun kode~, sarbide-kode~, aktibazio-kode~, sarrera-kode~, erabilera bakarreko kode~, sms kode~, kautotze-kode~, berreskuratze-kode~, gakoa, gako, giltza, egiaztatze-gakoa',
    password: 'pasahitza, pasahitzak, pasahitz~, pasahitzarekin, pasahitzaren, behin-behineko pasahitz~',
    pin: 'pin kodea, pin zenbakia, pin, pina, pinarekin, pin kode~, pin-kode~, pin zenbaki~',
    oneTime: 'erabilera bakarreko, behin-behineko, behin erabiltzeko, behin bakarrik erabiltzeko, behineko',
    otp: 'erabilera bakarreko kodea, erabilera bakarreko pasahitza, erabilera bakarreko pasahitz~, behin erabiltzeko kode~',
    purpose:
      'egiaztatze*, egiaztapen*, saioa hasteko, saio-hasiera, berretsi, berrespen*, sarbide, baieztatzeko, sartzeko, erregistratzeko, ordaintzeko, berreskuratzeko, aktibatzeko, baieztatu, egiaztatu, ordainketa baieztatzeko, zure kontua egiaztatzeko, berresteko, jarraitzeko, sinatzeko, transferentzia*, berrezarri, berrezartzeko, onartzeko',
    ask: 'idatzi, sartu, erabili, esan, erakutsi, eman, tekleatu, idatz ezazu, sar ezazu, kopiatu, erabil ezazu, sartu kodea, berretsi, erantzun, idatzi kodea',
    is: 'da, da:, hau da',
    common:
      'zure, eta, ez, hau, du, bat, zuretzat, edo, bada, kaixo, mesedez, eskerrik asko, baduzu, duzu, gure, ez baduzu, ez bazara, dira, bakarrik, behin-behinekoa, pertsonala, bakarra',
    reference:
      'eskaera, kontua, txartela, erreferentzia, paketea, faktura, bezeroa, erreserba, saioa, amaitutako, eskaeraren, paketearen, bidalketa, kontuaren, kontuan, txartelaren, txartelarekin, txartelean, amaitzen den, transakzioa, eragiketa, eragiketaren, erreserbaren, sarrera, hitzordua, hegaldia, kontratua, fakturaren, polizaren, poliza, espedientea, erabiltzailea, eskabidea, tiketa',
    amount: 'zenbatekoa, saldoa, guztira, ordainketa, ordaintzekoa, zorra, prezioa, kopurua',
    currency: 'euro, eurotan, eurokoa',
    numero: 'zk, zenbakia',
    phone: 'deitu, telefonoa, telefonora, tel., zenbakira',
    valid: 'balio du, baliozkoa, iraungiko da, iraungitzen da, indarrean, arte, epea',
    life: 'minutu, minutuz, segundo, ordu, egun, minututan, orduz, eguneko, puntu',
    promo: 'deskontua, deskontu, kupoia, eskaintza, doan, opari, opari-txartela, bidalketa doan',
    old: 'zaharra, aurreko, aurrekoa, kode zaharra, ez ikusi egin',
    fresh: 'berria, zuzena, kode berria, zure kode berria, pasahitz berria',
    replaces: 'ordezkatzen du, ordezten du',
    replacedBy: 'ordezkatu da, ordez, kodearen ordez, ordeztu da, ordeztua',
    void: 'iraungi da, iraungita, iraungitu da, ez du balio, ez da baliozkoa, okerra, erabili da, erabilita, baliogabea, dagoeneko erabili da, jada erabili da, ezeztatu da, bertan behera, baliogabetu da, baztertu da, blokeatuta, saiakera gehiegi, baliogabetu, baliogabetuta, iraungi, erabilita dago, agortuta dago',
    changed:
      'aldatu da, aldatu egin da, eguneratu da, berrezarri da, aldatu duzu, sortu da, saioa hasi da, saio berria, baieztatu da, aktibatu da, erregistratu da',
    otherCode:
      'errore-kodea, posta-kodea, posta kodea, bezero-kodea, barra-kodea, deskontu-kodea, herrialde-kodea, produktu-kodea, ate-kodea, atearen kodea, kolore-kodea',
    neverShare:
      'inorekin, ez partekatu, inori, sekretua, inoiz, ez eman, ez esan, konfidentziala, ez erakutsi, hirugarrenei, ez bidali',
    handover: 'jasotze-kode~, entrega-kode~, bilketa-kode~',
    tell: 'esan, erakutsi, eman, esaiozu, erakutsiozu',
  },
  {
    language: 'mt',
    courier: 'lis-sewwieq, lill-kurrier, lix-xufier, kurrier, sewwieq, xufier, lit-tekniku',
    code: "kodiċi, il-kodiċi, kodici, il-kodici, kodiċijiet, kodiċi ta' verifika, kodiċi tas-sigurtà",
    password: "password, il-password, kelma sigrieta, kelma ta' aċċess, passwords",
    pin: 'numru pin, kodiċi pin',
    oneTime: "ta' darba, ta' użu ta' darba, għal darba, użu wieħed, darba biss",
    otp: "kodiċi ta' darba, password ta' darba",
    purpose:
      'verifika, konferma, tidħol, dħul, attivazzjoni, biex tivverifika, biex tikkonferma, biex tirreġistra, reġistrazzjoni, biex tkompli, biex tapprova, biex tirrisettja, ikkonferma, ħlas, tħallas, attiva, awtorizza, trasferiment',
    ask: 'daħħal, uża, ikteb, agħti, għid, uri, ittajpja, ikkopja, ikkonferma b, wieġeb b, iftaħ b',
    is: 'huwa, hu, hija, hi, huwa:',
    common:
      "tiegħek, għal, ma, ta', u, biex, din, dan, għall, jew, ma', jekk, mhux, bonġu, għażiż, jekk jogħġbok, grazzi, fuq, minn, temporanju, temporanja, personali, uniku",
    reference:
      'ordni, kont, karta, referenza, pakkett, fattura, klijent, il-kont, il-karta, il-kard, li tispiċċa, tranżazzjoni, it-tranżazzjoni, talba, it-talba, prenotazzjoni, riservazzjoni, biljett, il-biljett, titjira, kuntratt, il-kuntratt, polza, każ, appuntament',
    amount: 'ammont, bilanċ, total, ħlas, il-ħlas, dovut',
    numero: 'nru, numru',
    phone: 'ċempel, telefon, ċemplu, ikkuntattja, fuq in-numru, numru tat-telefon',
    valid: 'validu, jiskadi, jgħodd, valida, tiskadi, sa',
    life: 'minuti, sekondi, sigħat, jiem, minuta, siegħa, jum, punti',
    old: "l-antik, antik, preċedenti, ta' qabel, minflok, antika, il-kodiċi l-antik, kodiċi preċedenti, injora",
    fresh: 'ġdid, ġdida, it-tajjeb, il-kodiċi l-ġdid, kodiċi ġdid',
    replaces: 'jieħu post, jissostitwixxi',
    void: "skada, ħa jiskadi, mhux validu, invalidu, żbaljat, intuża, m'għadux validu, ġie kkanċellat, ikkanċellat, skadut, skadiet, ħażin, użat, miċħud, imblukkat, wisq tentattivi",
    changed:
      'inbidlet, inbidel, ġiet mibdula, ġie mibdul, aġġornata, aġġornat, ġiet irrisettjata, ġie kkonfermat, login ġdid, attivat, irreġistrat',
    otherCode:
      "kodiċi postali, kodiċi ta' żball, kodiċi tal-klijent, il-kodiċi postali, il-kodiċi ta' żball, kodiċi tal-prodott, kodiċi fiskali, kodiċi tal-pajjiż, kodiċi promozzjonali, kodiċi tal-iżball, kodiċi tal-bieb, barcode",
    neverShare:
      "taqsamx, m'għandekx taqsam, ħadd, sigriet, qatt, taqsmux, tagħtix, taqsamhiex, tgħidx, taqsmu, kunfidenzjali, tikxifx",
    currency: 'ewro, €, ċenteżmi',
    replacedBy: 'ġie sostitwit, mibdul bi',
    promo: "skont, kupun, vawċer, offerta, b'xejn, rigal",
    tell: 'għid, uri, agħti',
  },
  {
    language: 'ga',
    courier: 'don tiománaí, tiománaí, don chúiréir, cúiréir, seachadóir, don teachtaire, leis an tiománaí',
    code: 'cód, =chód, chod, =chód fíoraithe, cód fíoraithe, gcód, cód slándála, cóid',
    password: 'pasfhocal, phasfhocal, focal faire, bpasfhocal, pasfhocail, fhocal faire',
    pin: 'uimhir phin, uimhir pin, cód pin, uimhir phearsanta, uimhir aitheantais phearsanta',
    oneTime: "aonuaire, aon uaire, úsáide aonair, d'aon uair",
    otp: 'cód aonuaire, pasfhocal aonuaire',
    purpose:
      'fioraithe, fíorú, logáil isteach, deimhniú, síniú, chun dearbhú, chun clárú, chun íoc, athshocrú, chun do chuntas, deimhnigh, a dheimhniú, íocaíocht, a íoc, gníomhachtú, clárú, údarú',
    ask: 'úsáid, iontráil, clóscríobh, cuir, tabhair, taispeáin, abair, cóipeáil, deimhnigh le, freagair le, oscail le',
    is: 'is é, is, sé, is é seo',
    common:
      'do, agus, le, ar, an, na, seo, ná, má, chun, dia duit, a chara, más é do thoil é, go raibh maith agat, níor, féin, sealadach, pearsanta, uathúil',
    reference:
      "ordú, cuntas, cárta, tagairt, beartán, sonrasc, custaiméir, áirithint, chuntas, chárta, d'ordú, pacáiste, beart, dar críoch, idirbheart, ticéad, eitilt, conradh, billeann, polasaí, cás, coinne, iarratas",
    amount: 'méid, iarmhéid, iomlán, suim, íocaíocht, le híoc, cothromaíocht',
    numero: 'uimh, uimhir',
    phone: 'glaoigh, guthán, fón, scairt, cuir glaoch, teil, uimhir fóin',
    valid: 'bailí, in éag, éagann, go dtí, rachaidh as feidhm',
    life: 'nóiméad, soicind, uair, lá, nóiméid, laethanta, pointe',
    old: 'sean, seanchód, roimhe seo, roimhe, in ionad, in áit, an cód roimhe seo, déan neamhaird',
    fresh: 'nua, ceart, cód nua, do chód nua, pasfhocal nua',
    replaces: 'in ionad, tagann in áit',
    void: 'imithe in éag, as feidhm, neamhbhailí, mícheart, úsáidte, in úsáid cheana, chuaigh in éag, dulta in éag, as dáta, níl bailí, úsáideadh, cealaithe, cealaíodh, diúltaíodh, glasáilte, níl an cód bailí, úsáidte cheana, ídithe',
    changed:
      "athraíodh, athraithe, nuashonraíodh, athshocraíodh, cruthaíodh, síniú isteach nua, logáil isteach nua, deimhníodh, gníomhachtaíodh, d'athraigh",
    otherCode: 'cód earráide, cód poist, eirchód, cód tíre, cód táirge, cód dorais, barrachód, cód lascaine',
    neverShare:
      'aon duine, ná roinn, rún, riamh, ná tabhair, le haon duine, le duine ar bith, ná hinis, choíche, rúnda, ná taispeáin, ná nocht, le héinne',
    currency: 'euro, eoró',
    replacedBy: 'curtha in ionad',
    promo: 'lascaine, lacáiste, cúpón, dearbhán, saor in aisce, tairiscint, bronntanas, cód lascaine',
    tell: 'abair, taispeáin, tabhair, inis',
  },
  {
    language: 'gd',
    code: 'còd, chòd, còd dearbhaidh, còd tèarainteachd, còdan',
    password: 'facal-faire, facal faire, fhacal-faire',
    pin: 'àireamh pin, pin agad',
    oneTime: 'aon turais, aon-turais, aon uair, aon turas, aon-ùine',
    otp: 'còd aon turais, facal-faire aon turais',
    purpose: 'dearbhadh, clàradh a-steach, log a-steach, gus logadh a-steach',
    ask: 'cuir a-steach, cleachd, sgrìobh, innis, seall',
    is: "is e, is, 's e",
    common: 'agad, do, agus, airson, an, na, ma, chan, seo, tha, air, halò, tapadh leibh',
    reference:
      'òrdugh, cunntas, cairt, iomradh, parsail, do chunntas, do chairt, pasgan, tiocaid, àireamh iomraidh, àireamh òrduigh, neach-dèiligidh, cùis',
    amount: 'suim, iomlan, cothromachadh, pàigheadh',
    phone: 'fòn',
    valid: "dligheach, falbhaidh an ùine, a' falbh gu crìoch, gu",
    life: 'mionaid, mionaidean, diog, uair, latha',
    old: 'seann, roimhe',
    fresh: 'ùr, còd ùr, ceart',
    replaces: 'an àite',
    void: "dh'fhalbh an ùine, mì-dhligheach, ceàrr, air a chleachdadh, air crìochnachadh, cha dèan, chaidh a chleachdadh, falbh gu crìoch, chan eil e dligheach",
    changed:
      "air atharrachadh, chaidh atharrachadh, dh'atharraich, atharraichte, chaidh ath-shuidheachadh, chaidh ùrachadh",
    neverShare: 'na co-roinn, duine sam bith, rùn, gu bràth, na innis, do dhuine',
    promo: 'lasachadh, tairgse, saor an-asgaidh',
    courier: 'an draibhear, don dràibhear, dràibhear',
    otherCode: 'còd mearachd, còd puist, còd dùthcha',
  },
  {
    language: 'cy',
    courier:
      "i'r gyrrwr, wrth y gyrrwr, gyrrwr, i'r negesydd, negesydd, i’r cludwr, dywedwch wrth y gyrrwr, dangoswch i’r gyrrwr",
    code: 'cod, god, =cod, chod, =gôd, côd, cod dilysu, cod diogelwch, cod mynediad, codau',
    password: 'cyfrinair, chyfrinair, gyfrinair, cyfrineiriau',
    pin: 'rhif pin, cod pin',
    oneTime: 'untro, un-tro, un defnydd',
    otp: 'cod untro, cyfrinair untro',
    purpose:
      'ddilysu, dilysu, mewngofnodi, cadarnhau, gadarnhau, fewngofnodi, cofrestru, i gofrestru, i gwblhau, i ailosod, i barhau, i dalu, cadarnhewch, taliad, talu, actifadu, ailosod, awdurdodi',
    ask: 'rhowch, defnyddiwch, teipiwch, nodwch, rho, defnyddia, dangoswch, dywedwch, mewnbynnwch, copïwch, ysgrifennwch, cadarnhewch gyda, atebwch gyda, agorwch gyda, rhoi',
    is: 'yw, yw:, ydy',
    common:
      "eich, dy, ac, ar, y, yr, gyfer, ei, peidiwch, yn, i, a'r, os, neu, nid, hwn, hon, gyda, helo, annwyl, os gwelwch yn dda, diolch, chi, wedi, dros dro, personol, unigryw",
    reference:
      "archeb, cyfrif, cerdyn, cyfeirnod, parsel, anfoneb, cwsmer, gerdyn, sy'n gorffen, pecyn, gyfrif, yn gorffen â, trafodiad, archebiad, tocyn, hediad, contract, polisi, achos, apwyntiad, cais",
    amount: 'swm, balans, cyfanswm, balans:, taliad, gweddill',
    numero: 'rhif',
    phone: 'ffoniwch, ffôn, rhif ffôn, galwch, cysylltwch, ar y rhif',
    valid: 'dilys, daw i ben, ddilys, dod i ben',
    life: 'munud, funud, eiliad, awr, diwrnod, munudau, oriau, diwrnodau, pwynt',
    old: 'hen, blaenorol, cynharach, yn lle, cod blaenorol, anwybyddwch',
    fresh: 'newydd, cywir, cod newydd, eich cod newydd, cyfrinair newydd',
    replaces: 'yn disodli, disodli',
    void: "wedi dod i ben, ddim yn ddilys, annilys, anghywir, wedi'i ddefnyddio, nid yw'n ddilys, wedi'i ganslo, wedi'i wrthod, wedi'i rwystro, wedi darfod, gormod o ymdrechion, ddim yn gweithio, wedi dod i ben yn barod",
    changed:
      "wedi'i newid, wedi newid, newidiwyd, diweddarwyd, wedi'i ddiweddaru, ailosodwyd, wedi'i ailosod, mewngofnodi newydd, cadarnhawyd, crëwyd",
    otherCode:
      'cod post, cod gwall, cod cwsmer, cod lliw, cod gwlad, cod cynnyrch, cod drws, cod bar, cod disgownt',
    neverShare: 'neb, peidiwch â rhannu, byth, cyfrinachol, peidiwch â rhoi, peidiwch â dweud',
    currency: 'punt, £, ceiniog, bunnoedd',
    replacedBy: "wedi'i ddisodli",
    promo: 'gostyngiad, disgownt, cwpon, taleb, cynnig, am ddim, anrheg, cod disgownt',
    tell: 'dywedwch, dangoswch',
  },
  {
    language: 'br',
    code: "kod, kod gwiriañ, ar c'hod, ho kod, kod surentez",
    password: 'ger-tremen, ger tremen, gerioù-tremen, ho ker-tremen',
    pin: 'kod pin',
    oneTime: 'un implij, implij unel, ur wech',
    otp: 'kod un implij, ger-tremen un implij',
    purpose: 'gwiriañ, kadarnaat, kennaskañ, kevreañ',
    ask: 'ebarzhit, implijit, skrivit, enankit, roit, lakait, diskouezit',
    is: 'eo, eo:',
    common: "ho, da, evit, gant, ha, na, an, ma, n'eo, war, demat, trugarez, deoc'h",
    reference: 'urzhiad, kont, kartenn, dave, pakad, urzhiadenn, niverenn, tiked, arval, bilhed',
    amount: 'sammad, hollad, priz',
    phone: 'pellgomzit, pellgomz, galvit, niverenn bellgomz',
    valid: 'talvoudus, a dalvez, betek',
    life: 'munut, munutenn, eilenn, eur, deiz',
    old: 'kozh, kent, kod kozh',
    fresh: 'nevez, kod nevez',
    replaces: "a erlec'hi",
    void: "aet d'e dermen, didalvoud, fazius, aet d'he zermen, implijet, n'eo ket mat, diamzeret",
    changed: 'cheñchet, kemmet, bet adlakaet',
    neverShare: 'na rannit ket, den ebet, kuzh, morse, da zen, biken, prevez',
    promo: 'distaol, digoust, kupon',
    courier: "d'ar sturier, sturier, kaser",
    otherCode: 'kod fazi, kod post, kod vro',
  },
];
