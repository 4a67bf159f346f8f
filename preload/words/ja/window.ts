/** The Japanese texts of the window. Whoever loads them gets those outside the window too. */
import { dayMs, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolateIfRtl,
} from '../format.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: '残高',
  noBalance: '—',
  refresh: '更新',
  pin: 'このウィンドウを開いたままにする',
  unpin: 'ウィンドウを閉じられるようにする',
  sandbox: 'サンドボックス',
  connecting: '接続中…',
  offlineSince: (time) => `${time}からオフライン`,
  failingSince: (time) => `${time}から問題あり`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `残高が${formatMoney(by, locale)}減り、${formatMoney(balance, locale)}になりました`,
  roseTo: (by, balance, locale) =>
    `残高が${formatMoney(by, locale)}増え、${formatMoney(balance, locale)}になりました`,
  tabs: { numbers: '番号', history: '履歴', settings: '設定' },
  tabList: '表示',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `${isolateIfRtl(service)}のコード ${code.split('').join(' ')}`,
  sms: (service) => `${isolateIfRtl(service)}からコードのないSMS`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'SMSコードを受け取る電話番号',
  lead: '番号をレンタルし、コードを受け取って貼り付けるだけです。',
  trySandbox: 'サンドボックスを試す',
  sandboxHint: '無料の練習用番号。アカウントは不要です。',
  or: 'または練習から始める',
  keyLabel: 'APIキー',
  keyHint: 'ここに貼り付けます。一度確認し、システムのキーリングに保存します。',
  saveKey: 'キーを保存',
  savingKey: 'キーを確認中…',
  keepInMemory: '今回だけ使う',
  keepWeak: 'それでも保存',
  honest:
    '番号は他の人も再利用します。銀行やメインのメールには絶対に使わないでください。これは非公式クライアントです。',
  getKey: 'キーを取得',
  showKey: 'キーを表示',
  hideKey: 'キーを隠す',
};

const locked: WindowTexts['locked'] = {
  title: 'キーがロックされています',
  lead: 'システムのキーリングを開けなかったため、保存したキーを読み取れません。キーはそのまま残っています。キーリングのロックを解除して再起動してください。読み取りは起動ごとに一度だけです。',
  restart: '再起動',
  restarting: '再起動中…',
  other: 'または別のキーを入力',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: '番号をレンタル',
  emptyTitle: '使用中の番号はありません',
  emptyText: 'レンタルすると、ここにコードが表示されます。',
  list: 'レンタル中の番号',
};

const card: WindowTexts['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: '注文中…',
  noNumber: 'RentiumSMSから番号が届きませんでした',
  waiting: 'SMSを待っています',
  waitingMore: '次のSMSを待っています',
  timeLeft: '残り時間',
  until: (time) => `${time}まで`,
  timeUp: '時間切れ。最後の確認中です',
  stopWatching: '待機をやめる',
  stopHint:
    'SMSの確認をやめます。番号は期限までレンタルされたままです。RentiumSMSにはキャンセルする方法がありません。',
  stoppedText: '番号は期限までレンタルされたままです。再開すると新しいSMSを確認できます。',
  watchAgain: '再開',
  remove: '削除',
  broken: 'このカードを正しく表示できません。番号とコードは無事です。',
  notWatched: '一時停止中',
  watchingStopped: (number) => `一時停止しました：${number}`,
  watchingStoppedFor: (service) => `一時停止しました：${isolateIfRtl(service)}`,
  undo: '元に戻す',
  copy: 'コピー',
  copyNumber: '番号をコピー',
  copyForms: 'その他の形式',
  copyE164: (e164) => `国際形式：${e164}`,
  copyNational: (national) => `国内形式：${national}`,
  copyDigits: (digits) => `数字のみ：${digits}`,
  copyCode: 'コードをコピー',
  copied: 'コピーしました',
  numberCopied: '番号をコピーしました',
  codeCopied: 'コードをコピーしました',
  noCode: 'このSMSにコードはありません',
  from: (sender) => `差出人：${isolateIfRtl(sender)}`,
  unknownSender: '差出人不明',
  disagree: (service, text) =>
    `コードが2つあります。RentiumSMSでは${isolateIfRtl(service)}、本文では${isolateIfRtl(text)}です。`,
  copyOther: (code) => `${isolateIfRtl(code)}をコピー`,
  moreSms: (count, locale) => `ほか${formatNumber(count, locale)}件のSMS`,
  onHold: (amount, locale) => `${formatMoney(amount, locale)}を保留中`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)}を保留中。SMSが届かなければ返金されます`,
    charged: (amount, locale) => `${formatMoney(amount, locale)}支払い済み`,
    'refund-awaited': (amount, locale, since) => `${formatMoney(amount, locale)}の返金待ち（${since}から）`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)}返金済み`,
  },
  costUnknown: '価格不明',
  chargeUnknown: '支払い不明',
  priceShown: (price, locale) => `表示価格は${formatMoney(price, locale)}でした。`,
  priceDiffers: (shown, price, locale) =>
    `表示価格は${formatMoney(shown, locale)}でしたが、番号の価格は${formatMoney(price, locale)}です。`,
  details: '詳細',
  more: 'もっと見る',
  less: '閉じる',
  expand: (service) => `${isolateIfRtl(service)}をすべて表示`,
  fold: '折りたたむ',
  copiedAt: (time) => `${time}にコピー`,
  handover: 'このPINを配達員に伝えてください。ログイン用コードではありません。',
  paused: (reason) => `一時停止中：${reason}`,
  usual: (by) => `10件中9件は${by}までに届きます`,
  unlikely: '届く可能性は低そうです',
  noSms: 'SMSは届きませんでした',
  endings: {
    awaited: (amount, locale) => `${formatMoney(amount, locale)}の返金待ち`,
    refunded: (amount, locale) => `${formatMoney(amount, locale)}返金済み`,
    unseen: '1日以内に返金なし',
  },
  rentAnother: 'もう1つレンタル',
  tryOperator: (operator, rate, price, locale) =>
    [
      `${isolateIfRtl(operator)}を試す`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'RentiumSMSを開く',
  label: 'ラベル',
  saveLabel: '保存',
  refused: 'サイトに拒否された',
  orderedAt: (time) => `${time}に注文`,
  events: {
    ordered: '注文',
    reserved: '番号の割り当て',
    unresolved: '明確な応答なし',
    sms: 'SMS受信',
    stopped: '一時停止',
    'watched-again': '再開',
    ended: '終了',
    'refund-seen': '返金',
  },
  endedBy,
  lateSms: '終了後のSMS',
  ago: (ms, locale) => (isInstant(ms) ? 'たった今' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'すぐに' : `${formatSpan(ms, locale)}後`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
  title: 'この番号は購入されましたか？',
  reasons: {
    'no-answer': 'RentiumSMSから注文への応答がありませんでした。',
    server: 'RentiumSMSが注文にエラーを返しました。',
    'bad-response': 'RentiumSMSの応答を読み取れません。',
    interrupted: '応答の前にRentium Trayが終了しました。',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `おそらく支払い済み：残高が${formatFall(before, after, locale)}減りました。`
        : 'おそらく支払い済み：返金があったため残高に表れていません。',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'おそらく未払い：残高は変わっていません。'
        : 'おそらく未払い：残高の変化は他の番号によるものです。',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? '判断できません：残高が増えました。'
        : `判断できません：残高が${formatFall(before, after, locale)}減りましたが、価格と異なります。`,
    unknown: () => '判断できません：前後の残高を比較できません。',
  },
  unknown: '判断できません：残高の一方が不明です。',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `その間に他の番号で${formatMoney(amount, locale)}かかりました。`
      : `その間に他の返金で${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}増えました。`,
  elsewhereUnknown: 'その間に他の注文でかかった金額は不明です。',
  check: '再確認',
  checking: '確認中…',
  dismiss: '閉じる',
};

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
  title: '番号をレンタル',
  service: 'サービス',
  country: '国',
  operator: 'キャリア',
  placeholders: {
    service: 'サービスを選択',
    country: '国を選択',
    operator: 'キャリアを選択',
  },
  waitFor: { country: '先にサービスを選択してください', operator: '先に国を選択してください' },
  loading: '読み込み中…',
  noMatch: '一致するものがありません',
  empty: '利用できるものがありません',
  columns: { name: '名前', rate: '成功率', stock: '在庫', price: '価格', from: '最低価格' },
  sortGroup: '並べ替え',
  sort: {
    name: '名前で並べ替え',
    rate: '成功率で並べ替え',
    stock: '在庫で並べ替え',
    price: '価格で並べ替え',
  },
  sorted: {
    name: { ascending: '名前の昇順', descending: '名前の降順' },
    rate: { ascending: '成功率の低い順', descending: '成功率の高い順' },
    stock: { ascending: '在庫の少ない順', descending: '在庫の多い順' },
    price: { ascending: '価格の安い順', descending: '価格の高い順' },
  },
  unsorted: 'おすすめ順',
  groups: {
    'favourites-and-recent': 'お気に入りと最近使ったもの',
    favourites: 'お気に入り',
    recent: '最近使ったもの',
    others: 'その他すべて',
  },
  updating: '更新中…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? '価格不明'
        : `${formatMoney(facts.price, locale)}${facts.isLowest ? 'から' : ''}`,
      ...(facts.stock === null ? [] : [`在庫${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`成功率${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['一番お得'] : []),
    ].join('、'),
  submit: (price, locale) =>
    price === null ? 'レンタル（価格不明）' : `${formatMoney(price, locale)}でレンタル`,
  incomplete: 'レンタル',
  topUp: 'RentiumSMSでチャージ',
  bestValue: '一番お得',
  better: (rate, operator, more, locale) => {
    const odds = `${isolateIfRtl(operator)}なら${formatPercent(rate, locale)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds}、同じ価格`;
    return more.amountMinor > 0 ? `${odds}、${difference}高い` : `${odds}、${difference}安い`;
  },
  updatingPrice: '価格を更新中…',
  balanceAfter: (balance, locale) => `レンタル後の残高：${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `残高${formatMoney(balance, locale)}では足りません`,
  servicePrice: (service, most, locale) => `${isolateIfRtl(service)}の上限価格：${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `${isolateIfRtl(service)}の上限価格を設定`,
  favourite: 'お気に入り',
  favouriteAdded: 'お気に入りに追加しました',
  favouriteRemoved: 'お気に入りから削除しました',
  quick: 'お気に入りと最近の注文',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}、${isolateIfRtl(country.name)}、${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}、お気に入り` : order;
  },
  ordering: '注文中…',
  ordered: '番号を注文しました',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'レンタル・検索',
  placeholder: 'レンタル・検索：wa us、設定、番号…',
  nothing: '見つかりませんでした',
  foot: '例：「wa us」（サービスと国）。Enterで表示価格のままレンタルします。',
  waitHere: 'コードが届くとここに表示されます。',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · 最高の成功率${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'その他の候補',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`残り${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: '現在、在庫がありません。',
  tellWhenBack: '入荷したら通知',
  price: '上限価格',
  set: '入荷をお知らせします。購入はしません。',
  list: '入荷通知',
  waits: (most, locale) =>
    most === null ? '入荷を待っています' : `${formatMoney(most, locale)}以下の入荷を待っています`,
  back: (price, locale) => (price === null ? '入荷しました' : `${formatMoney(price, locale)}で入荷しました`),
  stop: '通知を解除',
  stopFor: (order) => `通知を解除：${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
  views: { list: 'リスト', insights: '分析' },
  viewSwitch: '履歴の表示形式',
  search: '検索',
  more: '書き出しと削除',
  emptyTitle: 'まだ何もありません',
  emptyText: '期限が切れた番号はここに移ります。',
  noMatchTitle: '一致するものがありません',
  noMatch: (query) => `「${isolateIfRtl(query)}」に一致するものがありません`,
  noMatchText: '検索の対象は、サービス、国、キャリア、番号、差出人、本文、コードです。',
  noMatchFiltered: '検索とすべてのフィルタに合う項目がありません。',
  showAll: 'すべて表示',
  today: '今日',
  yesterday: '昨日',
  entries: (count, locale) => `${formatNumber(count, locale)}件`,
  found: (count, total, locale) => `${formatNumber(total, locale)}件中${formatNumber(count, locale)}件`,
  filters: {
    service: 'サービス',
    country: '国',
    outcome: '結果',
    period: '期間',
    anyService: 'すべてのサービス',
    anyCountry: 'すべての国',
    anyOutcome: 'すべての結果',
    anyPeriod: '全期間',
    outcomes: { code: 'コード', 'no-sms': 'SMSなし', refunded: '返金済み', late: '遅れたSMS' },
    periods: { today: '今日', week: '過去7日間', month: '過去30日間' },
    group: 'フィルタ',
    clear: 'フィルタを解除',
  },
  noNumber: '番号なし',
  noSms: 'SMSなし',
  noCode: 'コードなし',
  late: '遅延',
  lateText: '終了後に届きました',
  refunded: '返金済み',
  refundAwaited: '返金待ち',
  rowActions: (service) => `${isolateIfRtl(service)}のその他の操作`,
  rentAgain: 'もう一度レンタル',
  remove: '削除',
  removed: '項目を削除しました',
  exportCsv: 'CSVで書き出す',
  exportJson: 'JSONで書き出す',
  exported: (file) => `${file}として保存しました`,
  removeAll: 'すべて削除',
  removeAllTitle: (count, locale) => `${formatNumber(count, locale)}件をすべて削除しますか？`,
  removeAllText:
    '検索やフィルタの表示にかかわらず、すべての履歴がこのコンピュータから削除されます。しばらくの間は元に戻せます。',
  removedAll: (count, locale) => `${formatNumber(count, locale)}件を削除しました`,
  keptFor: (days, locale) => `${formatNumber(days, locale)}日間保存されます。`,
  keptForGood: '削除するまで保存されます。',
  changeRetention: '設定で変更',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) => `${formatNumber(count, locale)}件の番号`;

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'まだグラフがありません',
  emptyText: '最初の番号の期限が切れると表示されます。',
  spent: '支出',
  codes: 'コード',
  timeToCode: 'コードまでの時間',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: '通貨',
  unnamedCurrency: '表記なし',
  showTable: '表で表示',
  showPlot: 'グラフで表示',
  showAll: (count, locale) => `${formatNumber(count, locale)}件すべて表示`,
  showFewer: '表示を減らす',
  spending: {
    title: '1日ごとの支出',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `30日間で${formatMoney(total, locale)}。すべて${mostDay}の支出です。`
        : `30日間で${formatMoney(total, locale)}。最も多い日：${formatMoney(most, locale)}（${mostDay}）。`,
    nothing: '過去30日間に支払いはありません。SMSが届かない番号に料金はかかりません。',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}：支払いなし`
        : `${day}：${sayNumbers(count, locale)}に${formatMoney(amount, locale)}`,
    day: '日付',
    amount: '支払い',
    count: '番号',
    onlyPaidDays: '支払いのない日は省略しています。',
  },
  by: { label: '分類', operator: 'キャリア', service: 'サービス' },
  delivery: {
    operators: 'キャリア別の到着率',
    services: 'サービス別の到着率',
    summary: (name, share, count, locale) =>
      `到着率が最も高いのは${isolateIfRtl(name)}：${sayNumbers(count, locale)}の${formatPercent(share, locale)}。細い線：95%信頼区間。`,
    tooFew: '番号が少なく比較できません。細い線：95%信頼区間。',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(count, locale)}件中${formatNumber(delivered, locale)}件`,
    interval: (low, high, locale) => `${formatPercent(low, locale)}〜${formatPercent(high, locale)}`,
    name: '名前',
    delivered: '到着',
    confidence: '95%区間',
  },
  speed: {
    operators: 'キャリア別のコードまでの時間',
    services: 'サービス別のコードまでの時間',
    summary: (name, value, count, locale) =>
      `最も速いのは${isolateIfRtl(name)}：通常${seconds(value, locale)}（${insights.speed.codeCount(count, locale)}）。`,
    tooFew: 'コードが少なく比較できません。',
    codeCount: (count, locale) => `${formatNumber(count, locale)}件のコード`,
    median: '中央値',
    codes: 'コード',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: '設定を検索',
  groups: { general: '一般', alerts: '通知とキー', buying: '支出', advanced: '詳細' },
  otherWords: {
    account: 'api token トークン ログイン ログアウト サインイン',
    appearance: '見た目 色 カラー ダーク 夜間 dark',
    clipboard: 'コピー 貼り付け ペースト',
    startup: '自動起動 スタートアップ 開く',
    notifications: 'アラート 音 消音 ミュート ポップアップ おやすみ 夜 静か 残高 不足 チャージ',
    shortcuts: 'ホットキー キー グローバル hotkey',
    limits: '予算 お金 金額 最大 制限',
    polling: '速度 間隔 頻度 ポーリング 速く 遅く',
    webhook: 'トンネル ngrok cloudflared プッシュ ポート',
    history: 'プライバシー 削除 消去 日数 保存期間',
    assistants: 'ai 人工知能 mcp claude エージェント',
    updates: 'バージョン アップデート アップグレード 新しい',
    data: 'ヘルプ ログ バグ エラー プロキシ proxy 手動 フォルダ サポート',
  },
  noMatch: (query) => `「${isolateIfRtl(query)}」に一致する設定がありません`,
  saved: '保存しました',
  account: 'アカウント',
  sandboxText: 'サンドボックスを使用中：このコンピュータ上の無料の練習用番号です。',
  leaveSandbox: 'サンドボックスを終了',
  key: 'キー',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'システムのキーリングに保存',
    weak: '保護なしで保存',
    memory: '終了するまで保持',
    environment: 'RENTIUM_API_KEYから、今回のみ',
  },
  server: 'サーバー',
  vendor: 'RentiumSMSを開く',
  changeKey: 'キーを変更',
  forgetKey: 'キーを削除',
  forgetTitle: 'このキーを削除しますか？',
  forgetText: 'キーはこのコンピュータから削除されます。番号と履歴は残ります。',
  notifications: '通知',
  notify: 'コードが届いたら通知',
  sound: '音を鳴らす',
  soundName: '音の種類',
  sounds: { system: 'システムの音', chime: 'チャイム', bell: 'ベル', drop: 'しずく' },
  ownSoundText: 'おやすみモード中でも鳴ります。',
  hideCode: '通知でコードを隠す',
  lowBalance: '残高がこれを下回ったら通知',
  lowBalanceNever: '通知しない',
  lowBalanceWrong: (example) =>
    `${example}のような金額を入力してください。空欄なら通知しません。元の値のままです。`,
  quiet: 'おやすみ時間',
  quietText: '音もお知らせも出しません。コードは表示されます。',
  quietTimes: '開始と終了',
  quietFrom: 'おやすみ開始',
  quietTo: 'おやすみ終了',
  clipboard: 'クリップボード',
  autoCopy: 'コードが届いたらすぐにコピー',
  autoCopyText: 'クリップボードの内容は置き換えられます。',
  autoCopyNumber: '番号をレンタルしたらすぐにコピー',
  clear: 'コピーしたコードを消去',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'しない' : `${formatDelay(delayMs, locale)}後`),
  appearance: '外観',
  language: '言語',
  systemLanguage: 'システム',
  theme: 'テーマ',
  themes: { system: 'システム', light: 'ライト', dark: 'ダーク', contrast: 'ハイコントラスト' },
  shortcuts: 'キーボードショートカット',
  start: 'お好みに合わせて設定',
  country: 'よく使う国',
  noCountry: 'なし',
  countryText: 'レンタル時に最初に表示されます。',
  startText: 'すべて設定からも変更できます。',
  startDone: '完了',
  startup: '起動',
  launchAtLogin: 'ログイン時に起動',
  launchAtLoginText: 'このウインドウを開かずにトレイで待機します。',
  webhook: 'Webhook受信',
  limits: '上限',
  servicePriceWhere: 'サービスごとの上限価格は「番号をレンタル」で設定します。',
  polling: 'SMSの確認',
  history: '履歴',
  retention: '終了した番号の保存期間',
  retentionText: 'これより古いものはこのコンピュータから削除されます。',
  keptFor: (days, locale) => {
    if (days === null) return '無期限';
    return days === 365 ? '1年' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: '古い番号を削除しますか？',
  shortenText: (count, locale) =>
    `期間を過ぎた番号が${formatNumber(count, locale)}件あります。SMSとともに削除され、元に戻せません。`,
  shorten: '削除',
  updates: '更新',
  assistants: 'アシスタント',
  allowAssistants: 'アシスタントに番号とコードの読み取りを許可',
  allowAssistantsText:
    'MCPに対応したプログラムが、番号の一覧、コード、残高を読み取れます。レンタルはできません。',
  data: 'データとヘルプ',
  dataFolder: 'データフォルダ',
  openFolder: '開く',
  diagnostics: '診断ファイル',
  diagnosticsText: '不具合の報告用。キー、コード、番号は伏せられます。',
  saveDiagnostics: '保存…',
  diagnosticsSaved: (file) => `${file}として保存しました`,
  readme: 'マニュアルを読む',
  reportProblem: '問題を報告',
  about: '情報',
  version: (version) => `バージョン${version}`,
  unofficial: '非公式クライアントです。RentiumSMSが制作・推奨するものではありません。',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'どのアプリでも使えます。',
  names: {
    copyLatest: '最新のコードをコピー',
    openPopup: 'Rentium Trayを開く',
    openLine: 'レンタル・検索',
    rentFavourite: '先頭のお気に入りをレンタル',
  },
  inWindow: 'このウィンドウで',
  anywhere: 'どのアプリでも',
  none: '未設定',
  actions: {
    copyCode: '届いたばかりのコードをコピー',
    line: 'レンタル・検索',
    rent: '番号をレンタル',
    rentAgain: '前回と同じものをレンタル',
    rentFavourite: 'お気に入りをレンタル',
    showTab: 'タブを切り替える',
    close: '戻る・ウィンドウを隠す',
    hide: 'ウィンドウを隠す',
    shortcuts: 'すべてのショートカットを表示',
  },
  record: '登録',
  recordFor: (name) => `キーを登録：${name}`,
  recording: 'キーを押してください…',
  recordingHint: 'Escで中止、Backspaceで消去します。',
  remove: (name) => `キーを削除：${name}`,
  refused: '別のプログラムがこのキーを使用しているため、ここでは機能しません。',
  asked: 'このキーをデスクトップに要求しました。許可されたかどうかは、デスクトップの設定でご確認ください。',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  return perSecond < 1 ? `${count(1 / perSecond)}秒に1回` : `1秒に${count(perSecond)}回`;
};

const polling: WindowTexts['polling'] = {
  pace: '確認の速さ',
  paces: { gentler: '遅い', normal: '標準', fastest: '最速', own: 'カスタム' },
  meanings: {
    gentler: 'リクエストが少なく、コードは1秒ほど遅れることがあります。',
    normal: 'コードはほぼすぐに表示されます。',
    fastest: 'アカウントで可能な最速です。3つ以上の番号を待つときに役立ちます。',
    own: '設定ファイルの値に従います。',
  },
  rates: (perReservation, total, locale) =>
    `番号ごとに最大${rate(perReservation, locale)}、全体で最大${rate(total, locale)}。`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: '更新を自動的に確認',
  automaticText: 'クリックしない限り、何もインストールされません。',
  never: 'まだ確認していません。',
  current: (agoMs, locale) => `最新版です（${formatAgo(agoMs, locale, 'long')}に確認）。`,
  checking: '更新を確認中…',
  check: '今すぐ確認',
  available: (version) => `バージョン${version}を利用できます。`,
  download: 'ダウンロード',
  downloading: (share, locale) => `ダウンロード中：${formatPercent(share, locale)}`,
  progress: 'ダウンロード',
  ready: (version) => `バージョン${version}の準備ができました。`,
  install: '再起動してインストール',
  notes: '新機能',
  releases: 'すべてのリリース',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: 'WebhookでSMSを受信',
  text: 'このコンピュータのみ。トンネル（ngrok、cloudflared）をご用意ください。',
  port: 'ポート',
  portHint: '0にすると空いているポートを使います。',
  portWrong: '無効なポートです。0〜65535を入力してください。元の値のままです。',
  url: 'トンネルの接続先アドレス',
  copyUrl: 'アドレスをコピー',
  urlCopied: 'アドレスをコピーしました',
  urlText:
    'トンネルの接続先をここにしてください。RentiumSMSには、トンネルのアドレスの後に同じパスを付けて入力します。',
  requireSignature: '署名付きイベントのみ',
  requireSignatureText:
    'RentiumSMSの資料に署名の記載はありません。送信元がStandard Webhooksに従って署名する場合のみオンにしてください。シークレットをコピーして送信元に貼り付け、変わるたびに貼り直します。',
  copySecret: '署名シークレットをコピー',
  secretCopied: '署名シークレットをコピーしました',
  testLabel: 'テストイベント',
  test: 'テスト',
  testing: 'テスト中…',
  answered: (delayMs, locale) =>
    `署名付きテストイベントが${formatMilliseconds(delayMs, locale)}で届きました。トンネルはテストしていません。`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'プライバシー',
  privacyIntro: 'Rentium Trayが行う接続は以下のものだけです。集計も報告も一切行いません。',
  connections: {
    service:
      'api.rentiumsms.online（またはRENTIUM_API_URLのアドレス）、HTTPS経由：起動時とスリープ解除後、候補の表示時、番号のレンタル時、残高が変わった可能性があるとき、入荷を待つ間は1分に1回、番号がSMSを待つ間は1秒に数回。APIキー、注文内容、Rentium Trayのバージョンを送信します。',
    proxy:
      'システムまたはHTTPS_PROXYで指定されたプロキシと、その設定スクリプト（ある場合）。RentiumSMSへの接続と更新の接続は、暗号化されてプロキシを経由します。',
    updates:
      'github.comとそのファイルサーバー：インストール版では1日に1回（設定でオフにできます）、および更新のダウンロード時。Rentium Trayのバージョンを送信します。',
    self: 'このコンピュータ自身（127.0.0.1）：サンドボックスと、オンにした場合はWebhook受信。その内容がこのコンピュータの外に出ることはありません。',
    links:
      'クリックして開くページのためのブラウザ：RentiumSMS、GitHub、およびネットワークがログインを求める場合のneverssl.com。',
  },
  notices: '第三者に関する通知',
  trademarks:
    'RentiumSMSおよび各サービスの名称とマークは、それぞれの所有者に帰属します。ここではサービスを示すためにのみ使用しており、所有者がRentium Trayを制作または推奨しているものではありません。',
};

export const views: WindowTexts = {
  appName,
  loading: '読み込み中',
  opening: 'システムのキーリングを待っています。パスワードを求められている可能性があります。',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
