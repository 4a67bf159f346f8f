/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
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

export const header: Views['header'] = {
  balance: '残高',
  noBalance: '—',
  refresh: '更新',
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

export const actions: Views['actions'] = {
  'enter-key': 'キーを入力',
  restart: '再起動',
  'try-again': '再試行',
  'choose-again': '選び直す',
  'copy-details': '詳細をコピー',
  'open-settings': '設定を開く',
  'open-login-page': 'ネットワークのログインページを開く',
  'open-guide': '解決方法',
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

export const announcements: Views['announcements'] = {
  code: (service, code) => `${isolateIfRtl(service)}のコード ${code.split('').join(' ')}`,
  sms: (service) => `${isolateIfRtl(service)}からコードのないSMS`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
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

export const locked: Texts['views']['locked'] = {
  title: 'キーがロックされています',
  lead: 'システムのキーリングを開けなかったため、保存したキーを読み取れません。キーはそのまま残っています。キーリングのロックを解除して再起動してください。読み取りは起動ごとに一度だけです。',
  restart: '再起動',
  restarting: '再起動中…',
  other: 'または別のキーを入力',
};
