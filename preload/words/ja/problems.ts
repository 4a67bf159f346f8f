/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
    case 'daily-spending':
      return {
        title: '今日の上限に達しました',
        explanation: `今日の支出は${formatMoney(problem.spent, locale)}で、さらに${formatMoney(problem.price, locale)}を使うと上限の${formatMoney(problem.most, locale)}を超えます。明日まで待つか、設定で上限を上げてください。購入はしていません。`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    explanation: '購入はしていません。RentiumSMSの案内：1分待つか、別のキャリアを選んでください。',
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
    title: '応答を理解できません',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': '「システム設定」→「一般」→「ログイン項目」でRentium Trayを許可してください。',
  unsupported: 'このビルドはシステムから起動できません。先にアプリをインストールしてください。',
  other: 'システムが拒否しました。再試行するか、システムの設定で変更してください。',
};

export const updateProblem: ReasonTexts<'update'> = {
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
