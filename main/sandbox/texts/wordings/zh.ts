import type { Wording } from '../wording.ts';

export const zh: Wording = {
  codes: [
    '您的{service}验证码是{code}。',
    '【{service}】验证码：{code}。',
    '{code}（{service}验证码）。',
    '【{service}】您正在登录，动态密码为 {code}。',
    '【{service}】校验码{code}，用于验证您的手机号码。',
    '本次{service}操作的校验码为{code}。',
  ],
  headings: ['【{service}】您的验证码：', '{service}登录验证码'],
  validity: ['{minutes}分钟内有效。', '请在{minutes}分钟内输入。'],
  secrecy: ['请勿告诉他人。', '{service}工作人员不会向您索要验证码。'],
  links: ['或点击链接： {link}'],
  welcomes: ['【{service}】您的号码已验证。', '欢迎加入{service}！您的账户已开通。'],
  traps: [
    '【{service}】您的订单 45#### 已发货。',
    '【{service}】新条款自202#年1月1日起生效。',
    '【{service}】已收到您支付的1#9.00元。',
    '【{service}】我们绝不会索要验证码。如有疑问请致电 400-800-00##。',
  ],
};
