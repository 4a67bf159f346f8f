import type { Wording } from '../wording.ts';

export const vi: Wording = {
  codes: [
    'Mã {service} của bạn là {code}.',
    '{code} là mã xác minh {service}.',
    '{service}: nhập {code} để xác nhận số điện thoại.',
    'Mã bảo mật {service}: {code}',
    'Mã OTP đăng nhập {service} của quý khách: {code}',
  ],
  headings: ['Mã xác minh {service} của bạn:', 'Mã đăng nhập {service}'],
  validity: ['Mã hết hạn sau {minutes} phút.', 'Có hiệu lực trong {minutes} phút.'],
  secrecy: ['Không chia sẻ mã này với bất kỳ ai.', '{service} không bao giờ gọi điện để hỏi mã này.'],
  links: ['Hoặc mở liên kết: {link}'],
  welcomes: [
    '{service}: số điện thoại của bạn đã được xác nhận.',
    'Chào mừng bạn đến với {service}! Tài khoản đã sẵn sàng.',
  ],
  traps: [
    '{service}: đơn hàng 69#### đang được giao.',
    '{service}: điều khoản mới áp dụng từ ngày 1 tháng 1 năm 202#.',
    '{service}: đã nhận khoản thanh toán 1#9.000đ. Cảm ơn bạn.',
    '{service}: chúng tôi không bao giờ hỏi mã của bạn. Cần hỗ trợ? Gọi 1900 00##.',
  ],
};
