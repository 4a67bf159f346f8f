/** The Japanese texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: '使用中の番号が多すぎます',
        explanation: `同時に使える番号の上限は${formatNumber(problem.most, locale)}件です。1つが終わるまで待つか、設定で上限を上げてください。購入はしていません。`,
      };
    case 'price':
      return {
        title: '上限価格を超えています',
        explanation: `この番号は${formatMoney(problem.price, locale)}で、上限は${formatMoney(problem.most, locale)}です。別のものを選ぶか、設定で上限を上げてください。購入はしていません。`,
      };
    case 'service-price':
      return {
        title: `${isolateIfRtl(problem.service.name)}の上限価格を超えています`,
        explanation: `この番号は${formatMoney(problem.price, locale)}で、${isolateIfRtl(problem.service.name)}の上限は${formatMoney(problem.most, locale)}です。別のものを選ぶか、設定で上限を上げてください。購入はしていません。`,
      };
    case 'daily-spending':
      return {
        title: '今日の上限に達しました',
        explanation: `今日の支出は${formatMoney(problem.spent, locale)}で、さらに${formatMoney(problem.price, locale)}を使うと上限の${formatMoney(problem.most, locale)}を超えます。明日まで待つか、設定で上限を上げてください。購入はしていません。`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'RentiumSMSでチャージしてから再試行してください。購入はしていません。';
  if (price !== undefined && balance !== undefined) {
    return `価格は${formatMoney(price, locale)}、残高は${formatMoney(balance, locale)}です。${advice}`;
  }
  if (price !== undefined) return `残高が価格の${formatMoney(price, locale)}に足りません。${advice}`;
  if (balance !== undefined) return `残高${formatMoney(balance, locale)}では足りません。${advice}`;
  return `残高が足りません。${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'APIキーが拒否されました',
    explanation:
      'RentiumSMSがこのキーを受け付けません。誤り、期限切れ、または取り消し済みです。有効なキーを入力してください。',
  }),
  'out-of-balance': (problem, locale) => ({
    title: '残高不足',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'リクエストが多すぎます',
    explanation: `RentiumSMSへのこのアカウントのリクエストが多すぎます。${formatInstant(problem.retryAtMs, locale)}に再び問い合わせます。`,
  }),
  'carrier-timeout': () => ({
    title: 'キャリアが応答しません',
    explanation: '購入はしていません。1分待ってから再試行するか、別のキャリアを選んでください。',
  }),
  'bad-request': (problem) => ({
    title: 'この組み合わせは提供されていません',
    explanation:
      problem.detail === null
        ? 'RentiumSMSが注文を拒否しました。別のサービス、国、キャリアを選んでください。'
        : `RentiumSMSの回答：「${isolateIfRtl(problem.detail)}」別のサービス、国、キャリアを選んでください。`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMSが注文を拒否しました',
    explanation:
      problem.detail === null
        ? '購入はしていません。別のサービス、国、キャリアを選んでください。'
        : `RentiumSMSの回答：「${isolateIfRtl(problem.detail)}」購入はしていません。`,
  }),
  'not-found': () => ({
    title: 'RentiumSMSにこの番号がありません',
    explanation: 'サービスの一覧にこの予約はもうありません。これまでに受信した内容はここに残ります。',
  }),
  'other-account': () => ({
    title: 'この番号は別のキーでレンタルされました',
    explanation: 'SMSを読むには、そのキーをもう一度保存してください。それまで番号は一覧に残ります。',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMSに障害が発生しています',
    explanation: `サービスがエラー${problem.status}を返しました。しばらくしてから再試行してください。`,
  }),
  'bad-response': () => ({
    title: '予期しない応答',
    explanation:
      'RentiumSMSまたはその途中から、不明な形式の応答がありました。サポート用に詳細をコピーしてください。',
  }),
  'bad-key': () => ({
    title: 'APIキーとして使えません',
    explanation: 'キーは英字、数字、記号のみで、空白を含みません。RentiumSMSからもう一度コピーしてください。',
  }),
  'no-key': () => ({
    title: 'APIキーがまだありません',
    explanation: 'RentiumSMSのキーを入力するか、まずサンドボックスをお試しください。',
  }),
  'purchase-under-way': () => ({
    title: '注文を処理中です',
    explanation: '応答を待ってから注文してください。',
  }),
  'price-rose': (problem, locale) => ({
    title: '価格が上がりました',
    explanation: `${formatMoney(problem.expected, locale)}でしたが、現在は${formatMoney(problem.now, locale)}です。購入はしていません。`,
  }),
  'price-unknown': () => ({
    title: '現在、価格が不明です',
    explanation:
      'RentiumSMSが価格を示していないため、表示価格や上限と比較できません。選び直して価格を確認してください。購入はしていません。',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: `まだ使用中の番号が${formatNumber(count, locale)}件あります`,
    explanation: 'このアカウントに戻るまで、SMSは確認されません。',
  }),
  declined: () => ({
    title: '確認されませんでした',
    explanation: '確認されなかったため、購入も変更もしていません。',
  }),
  storage: (problem) => ({
    title: '保存できませんでした',
    explanation:
      problem.reason === 'full'
        ? 'ディスクに空きがありません。空き容量を増やして再試行してください。'
        : problem.reason === 'denied'
          ? 'データフォルダに書き込めません。アクセス権を確認して再試行してください。'
          : 'データフォルダに書き込めません。再試行してください。',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'キーを保護するキーリングがありません',
          explanation:
            'このシステムでは十分に保護できず、ほかのプログラムが保存したキーを読み取れる可能性があります。終了まで保持するか、それでも保存するかを選んでください。',
        }
      : {
          title: 'キーを安全に保存できません',
          explanation: 'このシステムには秘密情報の保存場所がありません。キーは終了するまで保持できます。',
        },
  'vault-locked': () => ({
    title: 'キーがロックされています',
    explanation:
      'システムのキーリングを開けませんでした。保存したキーはそのままです。キーリングのロックを解除して、Rentium Trayを再起動してください。',
  }),
  'insecure-url': () => ({
    title: 'サーバーのアドレスが安全ではありません',
    explanation: 'RENTIUM_API_URLはhttps://で始まる必要があります（httpはこのコンピュータ自身のみ）。',
  }),
  clipboard: () => ({
    title: 'コピーできませんでした',
    explanation: 'システムがクリップボードを拒否しました。コードを選択して手動でコピーしてください。',
  }),
  gone: () => ({
    title: 'すでにありません',
    explanation: 'その間に項目が削除されました。',
  }),
  'bad-call': () => ({
    title: '内部で問題が発生しました',
    explanation: 'アプリが自身のウインドウからの要求を拒否しました。この問題をご報告ください。',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'ログイン時の起動を変更できませんでした',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMSが応答しません',
    explanation: 'サービスの応答に時間がかかりすぎました。しばらくしてから再試行してください。',
  },
  unreachable: {
    title: 'RentiumSMSに接続できません',
    explanation: 'ネットワーク接続を確認してください。',
  },
  'unknown-host': {
    title: 'RentiumSMSが見つかりません',
    explanation:
      'このネットワークではサービスのアドレスがわかりません。ネットワーク接続とDNSを確認してください。',
  },
  refused: {
    title: 'RentiumSMSが接続を拒否しました',
    explanation:
      'サービスのアドレスに応答がないか、ファイアウォールが拒否しています。しばらくしてから再試行してください。',
  },
  reset: {
    title: '接続が切れました',
    explanation: 'RentiumSMSまたはその途中で接続が閉じられました。しばらくしてから再試行してください。',
  },
  'certificate-untrusted': {
    title: '証明書を信頼できません',
    explanation:
      '接続先がRentiumSMSだと確認できないため、キーは送信していません。別のプログラムやネットワークに読み取られている可能性があります。',
  },
  'certificate-unknown': {
    title: '証明書を信頼できません',
    explanation:
      'キーは送信していません。ネットワークやウイルス対策ソフトが独自の証明書を使う場合は、そのファイルをNODE_EXTRA_CA_CERTSに指定してください。',
  },
  'certificate-expired': {
    title: '証明書の期限が切れています',
    explanation:
      'このコンピュータの時計を確認してください。正しい場合は、RentiumSMSが証明書を更新する必要があります。',
  },
  'certificate-not-yet-valid': {
    title: '証明書はまだ有効ではありません',
    explanation: 'このコンピュータの時計を確認してください。遅れているようです。',
  },
  'proxy-password': {
    title: 'プロキシがパスワードを求めています',
    explanation:
      'HTTPS_PROXYにユーザー名とパスワードを設定するか、ネットワークの管理者にお問い合わせください。',
  },
  'proxy-refused': {
    title: 'プロキシが接続を拒否しました',
    explanation:
      'ネットワークのプロキシがRentiumSMSへの接続を許可していません。管理者にお問い合わせください。',
  },
  portal: {
    title: '応答の代わりにWebページが届きました',
    explanation:
      'ホテルや列車のように、先にログインが必要なネットワークかもしれません。ログインページを開いてから再試行してください。',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Webhook受信を開始できませんでした',
    explanation: '別のプログラムがこのポートを使用しています。別のポートを選んでください。',
  },
  off: {
    title: 'Webhook受信はオフです',
    explanation: '先にオンにしてください。',
  },
  'no-answer': {
    title: 'Webhook受信が応答しませんでした',
    explanation: '自身のアドレスへのテストイベントが届きませんでした。一度オフにしてからオンにしてください。',
  },
  other: {
    title: 'Webhook受信を開始できませんでした',
    explanation: 'システムがポートを開けませんでした。別のポートを選んでください。',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'このキーは使用されています',
    explanation: 'システムまたは別のプログラムが使用しています。別のキーを選んでください。',
  },
  own: {
    title: 'このキーは使用されています',
    explanation: 'Rentium Trayの別のショートカットが使用しています。別のキーを選んでください。',
  },
  invalid: {
    title: 'このキーは使えません',
    explanation:
      'ショートカットには、Ctrl、Alt、Cmdのいずれかと、文字、数字、ファンクションキーの組み合わせが必要です。',
  },
  unsupported: {
    title: 'このデスクトップではショートカットを使えません',
    explanation:
      'このデスクトップはアプリにグローバルショートカットを提供しません。デスクトップの設定で登録してください。',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': '「システム設定」→「一般」→「ログイン項目」でRentium Trayを許可してください。',
  unsupported: 'このビルドはシステムから起動できません。先にアプリをインストールしてください。',
  other: 'システムが拒否しました。再試行するか、システムの設定で変更してください。',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'コードの待機中は更新できません',
    explanation: 'SMSを待つ番号がなくなると、更新がインストールされます。',
  },
  unreachable: {
    title: '更新を確認できませんでした',
    explanation: 'リリースのページが応答しません。後でもう一度お試しください。',
  },
  unsupported: {
    title: 'このビルドは自動更新に対応していません',
    explanation: 'インストールしたときと同じ方法で更新してください。',
  },
  other: {
    title: '更新に失敗しました',
    explanation: '現在のバージョンのままです。後でもう一度お試しください。',
  },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: '番号をレンタルしますか？',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）用です。`;
    const cost = price === null ? '価格は不明です。' : `価格は${formatMoney(price, locale)}です。`;
    return `${wanted}${cost}Rentium Trayのウインドウでクリックが確認できなかったため、お尋ねしています。`;
  },
  order: 'レンタル',
  repeatTitle: 'もう1つレンタルしますか？',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `${formatAgo(Math.max(agoMs, 1000), locale, 'long')}に${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）用の番号を注文しています。`;
    return price === null ? before : `${before}もう1つの価格は${formatMoney(price, locale)}です。`;
  },
  repeat: 'もう1つレンタル',
  limitsTitle: '上限を緩めますか？',
  openNumbers: '同時に使う番号の上限',
  limit: (label, next, now) => `${label}：${now}から${next}へ`,
  limits: '上限を緩める',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: '上限を超える注文は送信されません。',
  maxOpenReservations: (range) => `同時に使う番号の上限（${range}）`,
  maxOpenReservationsWrong: (range) => `${range}の範囲の整数を入力してください。元の値のままです。`,
  maxPrice: '1番号あたりの上限価格',
  servicePrice: (service) => `${isolateIfRtl(service)}の上限価格`,
  dailySpending: '1日の支出上限',
  noLimit: '上限なし',
  amountWrong: (example) =>
    `${example}のような金額を入力してください。空欄なら上限なしです。元の値のままです。`,
  balanceNeeded: '残高がわかると金額を設定できます。',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'キーを入力',
  restart: '再起動',
  'try-again': '再試行',
  'choose-again': '選び直す',
  'copy-details': '詳細をコピー',
  'open-settings': '設定を開く',
  'open-login-page': 'ネットワークのログインページを開く',
  'open-guide': '解決方法',
  openFolder: 'フォルダを開く',
  detailsCopied: '詳細をコピーしました',
  copyUncertain: 'クリップボードを確認してください',
  copyUncertainText: 'このウインドウにフォーカスがなかったため、Waylandがコピーを無視した可能性があります。',
  showDetails: '詳細を表示',
  tryAgainIn: (left) => `${left}後に再試行`,
  waitStarts: (leftMs, locale) => `${formatIn(leftMs, locale)}に再試行できます。`,
  waitIsOver: '再試行できるようになりました。',
  dismiss: '閉じる',
  close: '閉じる',
  leave: 'このまま離れる',
  cancel: 'キャンセル',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Rentium Trayを起動できませんでした',
  folder: {
    denied: (folder) =>
      `データフォルダに書き込めません：${folder}。アクセス権を変更するか、RENTIUM_USER_DATAで別のフォルダを指定してください。`,
    full: (folder) =>
      `データフォルダのディスクに空きがありません：${folder}。空き容量を増やしてから、もう一度起動してください。`,
    other: (folder) =>
      `データフォルダを使用できません：${folder}。RENTIUM_USER_DATAで別のフォルダを指定してください。`,
  },
  noBridge:
    'Rentium Trayの一部が読み込まれなかったため、このウインドウには番号を表示できません。番号の監視は続いており、コードはトレイメニューに表示されます。このウインドウを閉じて、開き直してください。',
  inUse: (folder) =>
    `別のRentium Trayが実行中で、番号はそちらにあります。そちらを終了してからもう一度起動すると、番号を引き継ぎます。\n\n${folder}`,
  newer: (file) =>
    `データは新しいバージョンのRentium Trayで保存されているため、この古いバージョンでは変更しません。新しいバージョンをインストールしてから、もう一度起動してください。\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `コードは${isolateIfRtl(code)}です`,
  hiddenCodeTitle: 'コードが届きました',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)}をコピーしました`,
  hiddenCopiedCodeTitle: '届いたコードをコピーしました',
  smsTitle: 'SMSが届きました',
  moreTitle: (count, locale) => `ほかに${formatNumber(count, locale)}件のSMSが届きました`,
  lowBalanceTitle: (balance, locale) => `残高が${formatMoney(balance, locale)}になりました`,
  lowBalanceBody: '次の番号をレンタルする前にチャージしてください。',
  practice: (body) => `サンドボックス · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}：入荷しました`,
  backBody: (price, locale) =>
    price === null ? 'レンタルできます。' : `${formatMoney(price, locale)}でレンタルできます。`,
  copyCode: 'コードをコピー',
  endedTitle: (service) => `${isolateIfRtl(service)}のSMSは届きませんでした`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray（サンドボックス）',

  // The meaning of the icon: the second line of the tooltip.
  codeArrived: (code) => `コード ${isolateIfRtl(code)}`,
  hiddenCodeArrived: 'コードが届きました',
  waiting: (count, locale) => `${formatNumber(count, locale)}件のSMSを待っています`,
  balance: (balance, locale) => (balance === null ? '残高不明' : `残高：${formatMoney(balance, locale)}`),
  lowBalance: (balance, locale) => `残高わずか：${formatMoney(balance, locale)}`,
  notSetUp: '未設定',

  // The trouble: also an item that opens the window.
  keyRefused: 'APIキーが受け付けられません',
  keyLocked: 'APIキーがロックされています',
  unresolved: '確認が必要な注文があります',
  unreachable: 'RentiumSMSに接続できません',
  unwell: 'RentiumSMSの応答に問題があります',
  resting: (untilMs, locale) => `RentiumSMSの要請により${formatInstant(untilMs, locale)}まで待機`,

  number: (service, phone, left) =>
    [`${isolateIfRtl(service)}を表示`, phone, left === null ? '待機中' : `待機中、${left}`].join(' · '),
  numberWithCode: (code, service) => `${isolateIfRtl(code)}をコピー（${isolateIfRtl(service)}）`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'まもなく終了' : `残り${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `最新のコードをコピー：${isolateIfRtl(code)}`,
  copyLatestNone: '最新のコードをコピー',
  rentAgain: 'もう一度レンタル',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'Rentium Trayを開く',
  pauseNotifications: '通知を一時停止',
  settings: '設定',
  quit: '終了',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'サービスによりキャンセル',
  refunded: 'サービスにより返金',
  failed: 'サービスにより中止',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy)
      return `予備のコピー${notice.file}が破損していました。データフォルダに${notice.keptAs}として残してあります。`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file}が見つからないため、最後の正常なコピーを使用しています。`
        : `${notice.file}が見つからず、そのコピーも読み取れませんでした。`;
    return notice.restored
      ? `${notice.file}が破損していたため、最後の正常なコピーを使用しています。破損したファイルは${notice.keptAs}として残してあります。`
      : `${notice.file}が破損しており、読み取れませんでした。データフォルダに${notice.keptAs}として残してあります。`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}：${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}。SMSは届きません。`,
  'numbers-unreadable': ({ count }, locale) =>
    `${formatNumber(count, locale)}件の番号が、別のバージョンで書き込まれたか破損しています。読み取れた内容を表示しています。すべてファイルに残っています。`,
  'entries-unread': ({ count, files }, locale) =>
    `${files.join('、')}の${formatNumber(count, locale)}件の項目を読み取れませんでした。別のバージョンで書き込まれたか破損しています。使用されませんが、ファイルに残っています。`,
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'ディスクに空きがありません。新しいコードは表示されますが、空き容量を増やすまで保存されません。'
      : 'データフォルダに書き込めません。新しいコードは表示されますが、保存されません。',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'Rentium Trayの通知がシステムで許可されていません。システム設定の「通知」でオンにしてください。それまで、コードはここやトレイメニューに表示されます。'
      : 'システムが通知を表示しませんでした。コードは引き続きここやトレイメニューに表示されます。',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `トレイメニューからの注文は実行されませんでした。${title}：${explanation}`;
  },
  'server-refused': () =>
    'RENTIUM_API_URLはhttps://で始まる必要があります（httpはこのコンピュータ自身のみ）。キーは送信していません。',
  'key-withheld': ({ belongsTo, service }) =>
    `保存済みのキーは${ltr(belongsTo)}のものです。RENTIUM_API_URLが指定する${ltr(service)}には送信していません。そのサービスのキーを保存すると、保存済みのキーは置き換えられます。`,
  'ended-badly': () =>
    'Rentium Trayは前回、正常に終了しませんでした。異常終了や停電などが考えられます。番号とコードは無事です。再び起きた場合は報告してください。詳しくはデータフォルダのログをご覧ください。',
  stumbled: () =>
    'Rentium Trayの内部で問題が起きましたが、動作は続いています。番号とコードは無事です。詳しくはデータフォルダのログをご覧ください。',
  'copy-uncertain': () =>
    '別のウインドウにフォーカスがある間にコードをコピーしたため、Waylandが無視した可能性があります。クリップボードにない場合は、ここでコピーしてください。',
  'number-not-copied': () => '番号がクリップボードにない可能性があります。カードからコピーしてください。',
  'copy-failed': () =>
    'コードをコピーできませんでした。別のプログラムがクリップボードを使用中です。ここでコピーしてください。',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'このデスクトップはトレイアイコンを表示しません。このウインドウを開くには、Rentium Trayをもう一度起動してください。番号の監視は続きます。GNOMEでは拡張機能AppIndicatorでアイコンを表示できます。'
      : 'トレイアイコンの画像が破損しています。Rentium Trayの動作は続きます。アイコンを直すには、インストールし直してください。',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Webhook受信はオフです。別のプログラムがポートを使用しています。'
      : 'Webhook受信はオフです。システムがポートを開けませんでした。',
  'webhook-secret-replaced': () =>
    '署名がStandard Webhooksに準拠したため、Webhookの署名シークレットを置き換えました。設定で新しいものをコピーし、イベントに署名する側に貼り付けてください。',
};

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
