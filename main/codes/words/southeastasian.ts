/** The languages of Southeast Asia. */
import type { LanguageWords } from './types.ts';

export const southeastasian: readonly LanguageWords[] = [
  {
    language: 'th',
    code: 'รหัส, รหัสยืนยัน, รหัสยืนยันคือ, รหัสยืนยันตัวตน, รหัสของคุณ, โค้ด, โค้ดยืนยัน, รหัสความปลอดภัย, รหัสเข้าสู่ระบบ, รหัสเปิดใช้งาน, รหัสตรวจสอบ, รหัสอ้างอิงเพื่อยืนยัน, รหัสลับ, รหัสรักษาความปลอดภัย, เลขยืนยัน, หมายเลขยืนยัน, ตัวเลขยืนยัน, รหัสคือ, รหัสการยืนยัน, รหัสทำรายการ, รหัสสมัคร, รหัสลงทะเบียน, รหัสกู้คืน, รหัสชั่วคราว, รหัส sms, เข้าสู่ระบบ, รหัสอนุมัติ, รหัสเข้าใช้งาน, โทเค็น, ใช้เลข, กรอกเลข, กรอกหมายเลข, ใส่เลข, ใส่หมายเลข, ใช้หมายเลข, รหัสชั่วคราวคือ, ตัวเลข 6 หลัก, รหัส 6 หลัก, รหัส 4 หลัก, รหัสโอนเงิน, รหัสผูกบัญชี, รหัสรีเซ็ต, รหัสเชื่อมต่อ',
    password:
      'รหัสผ่าน, พาสเวิร์ด, รหัสผ่านชั่วคราว, พาสโค้ด, รหัสผ่านของคุณ, รหัสผ่านใหม่ของคุณคือ, รหัสผ่านเริ่มต้น, รหัสเข้าใช้ครั้งแรก',
    pin: 'พิน, รหัสพิน, รหัส pin, เลข pin, พินโค้ด, รหัสส่วนตัว',
    oneTime: 'ครั้งเดียว, แบบใช้ครั้งเดียว, ใช้ได้ครั้งเดียว, ใช้ครั้งเดียว',
    otp: 'โอทีพี, รหัส otp, รหัสโอทีพี, รหัสผ่านครั้งเดียว, รหัสใช้ครั้งเดียว, รหัสผ่านแบบใช้ครั้งเดียว, รหัสแบบใช้ครั้งเดียว, เลข otp',
    purpose:
      'ยืนยัน, ยืนยันตัวตน, ลงทะเบียน, เข้าใช้งาน, สมัครสมาชิก, เปิดใช้งาน, ล็อกอิน, ลงชื่อเข้าใช้, รีเซ็ต, ตรวจสอบตัวตน, พิสูจน์ตัวตน, ตั้งรหัสผ่านใหม่, หากเป็นคุณ, ถ้าเป็นคุณ, กู้คืน',
    ask: 'กรอก, ใส่, ป้อน, ใช้รหัส, ระบุ, พิมพ์, ใช้, โปรดกรอก, โปรดใช้, กรุณากรอก, กรุณาใส่, กรุณาใช้, แจ้ง, แสดง, คีย์, บอกรหัส, กดรหัส, กดเลข, กด, ด้วยเลข, ด้วยหมายเลข, ด้วยรหัส, โดยใช้เลข, โดยใช้รหัส',
    is: 'คือ, เป็น, คือ:, ดังนี้, ได้แก่, ต่อไปนี้',
    common:
      'ของคุณ, คุณ, ที่, และ, ใน, การ, เพื่อ, ได้, ไม่, นี้, จะ, กับ, หรือ, โดย, ท่าน, กรุณา, โปรด, จาก, สำหรับ, เรียน, ลูกค้า, ค่ะ, ครับ, แล้ว, ถึง, เมื่อ, หาก, วันที่, เวลา',
    reference:
      'บัตร, บัตรเครดิต, บัญชี, เลขที่บัญชี, เลขบัญชี, บ/ช, พัสดุ, เลขพัสดุ, หมายเลขพัสดุ, อ้างอิง, เลขอ้างอิง, เลขที่อ้างอิง, หมายเลขอ้างอิง, เลขที่, คำสั่งซื้อ, หมายเลขคำสั่งซื้อ, เลขที่คำสั่งซื้อ, ออเดอร์, มิเตอร์, เครื่องวัด, โต๊ะ, คิว, คิวที่, คิวเลขที่, เที่ยวบิน, การจอง, หมายเลขการจอง, จองเลขที่, สัญญา, เลขที่สัญญา, นัด, นัดหมาย, ใบแจ้ง, ใบแจ้งหนี้, ใบเสร็จ, ล็อกเกอร์, ตู้, ติดตาม, เลขติดตาม, หมายเลขติดตาม, ลูกค้าเลขที่, หมายเลขลูกค้า, เลขลูกค้า, หมายเลขสมาชิก, สมาชิกเลขที่, กรมธรรม์, เลขกรมธรรม์, รายการ, เลขที่รายการ, หมายเลขรายการ, ธุรกรรม, ใบสั่ง, ทะเบียน, ทะเบียนรถ, รถไฟ, ขบวน, ที่นั่ง, ห้อง, ชั้น, ซอย, ถนน, บ้านเลขที่, หมู่, อาคาร, ลงท้าย, ลงท้ายด้วย, สินเชื่อ, เงินกู้, เลขประจำตัว, บัตรประชาชน, เลขบัตรประชาชน, เรื่องร้องเรียน, ร้องเรียน, เคส, ใบงาน, เลขเครื่อง, เครื่องเลขที่, เวอร์ชัน, หมายเลขเครื่อง, ช่องจอด, ประตู, สาขา, รุ่น, ชื่อผู้ใช้, ผู้ใช้, งวด, สลาก, คำขอ, คำร้อง, เลขรับ, ผู้ป่วย, hn, สลิป, แจ้งซ่อม, ธนาณัติ',
    amount:
      'ยอด, ยอดเงิน, จำนวน, จำนวนเงิน, คงเหลือ, ยอดคงเหลือ, รวม, ยอดชำระ, ค่า, ราคา, วงเงิน, ค่าธรรมเนียม, ยอดใช้จ่าย, เงินเข้า, เงินออก, โอนเงิน, ถอนเงิน, ชำระ, ค่าบริการ, ค้างชำระ',
    currency: 'บาท, thb, ฿, สตางค์, ดอลลาร์, บ.',
    numero: 'หมายเลข, เลข',
    phone:
      'โทร, โทรศัพท์, ติดต่อ, เบอร์, เบอร์โทร, เบอร์โทรศัพท์, มือถือ, สอบถาม, สอบถามเพิ่มเติม, คอลเซ็นเตอร์, สายด่วน, โทร., หมายเลขโทรศัพท์, เบอร์มือถือ, แฟกซ์, ยกเลิกกด, แจ้งที่, ลูกค้าสัมพันธ์, แจ้งเหตุ',
    valid:
      'หมดอายุ, ใช้ได้ภายใน, มีอายุ, หมดอายุใน, ใช้ได้ถึง, ใช้งานได้ภายใน, ภายใน, หมดเขต, มีผล, ใช้ได้จนถึง, อายุการใช้งาน, จะหมดอายุ, ภายในเวลา',
    life: 'นาที, วินาที, ชั่วโมง, ชม., วัน, สัปดาห์, เดือน, ปี, ครั้ง, หลัก, คน, ชิ้น, คะแนน, แต้ม, พอยท์, กม., จีบี, น.',
    promo:
      'ส่วนลด, คูปอง, ลดราคา, โปรโมชั่น, โปรโมชัน, โปร, แลกรับ, รับสิทธิ์, ของแถม, บัตรกำนัล, ลุ้น, รางวัล, เครดิตเงินคืน, เงินคืน, ของขวัญ, สิทธิพิเศษ, ลดทันที, ส่งฟรี, ลดเพิ่ม, ฟรี, ลด, ช้อป, ช้อปครบ, แจกโค้ด',
    old: 'เดิม, เก่า, ก่อนหน้า, รหัสเดิม, รหัสเก่า, ไม่ต้องสนใจ, อย่าใช้, ก่อนหน้านี้, ละเว้น, ตัวเก่า',
    fresh: 'ใหม่, ที่ถูกต้อง, ล่าสุด, รหัสใหม่, ปัจจุบัน, ตอนนี้',
    replaces: 'แทนที่, ใช้แทน, แทนรหัส, มาแทน, มาแทนที่, แทน',
    replacedBy: 'ถูกแทนที่ด้วย, แทนที่ด้วย, เปลี่ยนเป็น, ถูกเปลี่ยนเป็น, ให้ใช้รหัส, โปรดใช้รหัส',
    void: 'หมดอายุแล้ว, ใช้ไม่ได้แล้ว, ใช้ไม่ได้, ยกเลิกแล้ว, ถูกยกเลิก, ไม่สามารถใช้, ไม่ถูกต้อง, ถูกใช้แล้ว, ถูกใช้ไปแล้ว, ใช้ไปแล้ว, ใช้งานแล้ว, เคยใช้แล้ว, เกินจำนวนครั้ง, หลายครั้งเกินไป, เกินกำหนด, ถูกปฏิเสธ, ไม่สำเร็จ, ล้มเหลว, ถูกระงับ, โมฆะ, ไม่ตรง, ใส่ผิด, กรอกผิด, หมดเวลา, เป็นโมฆะ, ใช้งานไม่ได้, รหัสผิด, ไม่ใช่รหัส, ไม่ตรงกัน, เรายกเลิก, ยกเลิกรหัส, ใช้หมดแล้ว',
    changed:
      'เปลี่ยนแล้ว, ถูกเปลี่ยน, ถูกเปลี่ยนแปลง, เปลี่ยนแปลงแล้ว, เปลี่ยนรหัสผ่านแล้ว, เปลี่ยนรหัสผ่านสำเร็จ, เปลี่ยนสำเร็จ, ได้รับการเปลี่ยน, ได้เปลี่ยน, ถูกรีเซ็ต, รีเซ็ตแล้ว, รีเซ็ตสำเร็จ, ได้รับการอัปเดต, อัปเดตแล้ว, ได้รับการแก้ไข, แก้ไขแล้ว, ตั้งค่าแล้ว, ตั้งรหัสแล้ว, เปิดใช้งานแล้ว, เปิดใช้งานสำเร็จ, ยืนยันแล้ว, ยืนยันสำเร็จ, ยืนยันตัวตนสำเร็จ, เข้าสู่ระบบแล้ว, เข้าสู่ระบบสำเร็จ, มีการเข้าสู่ระบบ, มีการเข้าใช้งาน, มีการลงชื่อเข้าใช้, พบการเข้าสู่ระบบ, การเข้าสู่ระบบใหม่, ลงทะเบียนแล้ว, ลงทะเบียนสำเร็จ, ลงทะเบียนเรียบร้อย, ถูกเพิ่ม, ถูกลบ, ถูกล็อก, ถูกบล็อก, ได้รับแล้ว, เรียบร้อยแล้ว, สำเร็จแล้ว, เสร็จสมบูรณ์, ได้รับการอนุมัติ, รับเรื่องแล้ว, เปลี่ยนรหัสผ่านเมื่อ, เปลี่ยนรหัสเรียบร้อย, ทำรายการสำเร็จ',
    otherCode:
      'รหัสโรงเรียน, รหัสพัสดุ, รหัสการจอง, รหัสคำสั่งซื้อ, โค้ดลด, รหัสเชิญ, รหัสบัตรของขวัญ, บาร์โค้ด, คิวอาร์โค้ด, รหัสเข้าตึก, รหัสเข้าคอนโด, รหัสห้อง, รหัสห้องประชุม, รหัสการประชุม, รหัสไวไฟ, รหัส wifi, รหัสผ่าน wifi, รหัสผู้ขาย, รหัสตัวแทน, รหัสชำระเงิน, รหัสเติมเงิน, ซอร์สโค้ด, รหัสอ้างอิง, รหัสงาน, รหัสหุ้น, รหัสบริการ, รหัสสวิฟต์, รหัสแลกรับ, รหัสแลก',
    handover:
      'รหัสรับพัสดุ, รหัสรับสินค้า, รหัสรับของ, รหัสรับ, รหัสส่งมอบ, รหัสจัดส่ง, รหัสการจัดส่ง, รหัสเปิดตู้, รหัสเปิดล็อกเกอร์, รหัสล็อกเกอร์, รหัสขึ้นรถ, รหัสการเดินทาง, รหัสรับอาหาร, pin รับพัสดุ, แจ้งเลข, แจ้งหมายเลข, แสดงเลข, บอกเลข, รหัสรับออเดอร์, รหัสรับสินค้าคือ, รหัสปลดล็อก, รหัสปลดล็อกตู้, รหัสเปิดตู้คือ, รหัสยืนยันรับสินค้า, รหัสยืนยันการรับ, รหัสส่งของ, รหัสเริ่มเดินทาง, รหัสขึ้นรถคือ, พินรับพัสดุ, กดรหัสเปิดตู้',
    courier:
      'คนขับ, พนักงานส่ง, พนักงานจัดส่ง, ไรเดอร์, ผู้จัดส่ง, กับคนขับ, แก่คนขับ, เจ้าหน้าที่ส่ง, ที่ตู้ล็อกเกอร์, ตอนรับพัสดุ, เมื่อรับสินค้า, แก่พนักงาน, พนักงานส่งของ, แคชเชียร์, พนักงาน, เจ้าหน้าที่จัดส่ง, ช่าง, ให้คนขับ, กับไรเดอร์, ให้ไรเดอร์, แก่ไรเดอร์, พี่ไรเดอร์, เมื่อรับพัสดุ',
    tell: 'บอก, ยื่น, ให้, โชว์, ขอรหัส, จะขอ, ถาม, กรุณาแจ้ง, กรุณาแสดง, กรุณาบอก, แจ้งกับ, แสดงให้',
    neverShare:
      'ห้าม, อย่า, ใคร, ผู้อื่น, บุคคลอื่น, ห้ามบอก, ห้ามแจ้ง, ห้ามเปิดเผย, อย่าบอก, อย่าเปิดเผย, อย่าให้, ความลับ, เป็นความลับ, ไม่ควรเปิดเผย, ไม่เปิดเผย, เด็ดขาด, มิจฉาชีพ, ธนาคารไม่มีนโยบาย, หากคุณไม่ได้, หากท่านไม่ได้, หากไม่ได้ทำรายการ, แก่ผู้ใด',
  },
  {
    language: 'lo',
    tell: 'ບອກ, ສະແດງ',
    code: 'ລະຫັດ, ລະຫັດຢືນຢັນ, ລະຫັດຂອງທ່ານ, ລະຫັດຄວາມປອດໄພ, ລະຫັດເຂົ້າລະບົບ, ລະຫັດເປີດໃຊ້, ໂຄ້ດ, ລະຫັດຢັ້ງຢືນ, ລະຫັດລັບ, ເລກຢືນຢັນ, ໃຊ້ເລກ, ປ້ອນເລກ, ລະຫັດຊົ່ວຄາວ',
    password: 'ລະຫັດຜ່ານ, ລະຫັດຜ່ານຊົ່ວຄາວ, ພາສເວີດ',
    pin: 'ພິນ, ລະຫັດ pin, ລະຫັດພິນ, ເລກ pin',
    oneTime: 'ຄັ້ງດຽວ, ໃຊ້ຄັ້ງດຽວ, ເທື່ອດຽວ',
    otp: 'ໂອທີພີ, ລະຫັດ otp, ລະຫັດຜ່ານຄັ້ງດຽວ, ລະຫັດໃຊ້ຄັ້ງດຽວ',
    purpose: 'ຢືນຢັນ, ເຂົ້າສູ່ລະບົບ, ລົງທະບຽນ, ເປີດໃຊ້ງານ, ຢືນຢັນຕົວຕົນ',
    ask: 'ປ້ອນ, ໃສ່, ໃຊ້, ກະລຸນາປ້ອນ, ພິມ, ກະລຸນາໃສ່, ແຈ້ງ',
    is: 'ແມ່ນ, ຄື, ຄື:',
    common: 'ຂອງທ່ານ, ທ່ານ, ທີ່, ແລະ, ໃນ, ເພື່ອ, ນີ້, ບໍ່, ກັບ, ຫຼື, ກະລຸນາ, ຈາກ, ສຳລັບ, ລູກຄ້າ, ໄດ້, ໃຫ້',
    reference:
      'ຄຳສັ່ງຊື້, ບັນຊີ, ເລກບັນຊີ, ບັດ, ພັດສະດຸ, ອ້າງອີງ, ເລກອ້າງອີງ, ເລກທີ, ການຈອງ, ຖ້ຽວບິນ, ໂຕະ, ຄິວ, ສັນຍາ, ໃບບິນ, ທຸລະກຳ, ຫ້ອງ, ບ່ອນນັ່ງ, ລົງທ້າຍ, ນັດໝາຍ, ທະບຽນລົດ, ເລກພັດສະດຸ',
    amount: 'ຈຳນວນ, ຈຳນວນເງິນ, ຍອດ, ຍອດເຫຼືອ, ລວມ, ລາຄາ, ຄ່າ',
    currency: 'ກີບ, lak, ໂດລາ, ບາດ',
    numero: 'ເລກ, ໝາຍເລກ',
    phone: 'ໂທ, ໂທລະສັບ, ຕິດຕໍ່, ເບີໂທ, ເບີ, ສາຍດ່ວນ, ສອບຖາມ',
    valid: 'ໝົດອາຍຸ, ໃຊ້ໄດ້ພາຍໃນ, ມີອາຍຸ, ໝົດອາຍຸໃນ, ພາຍໃນ',
    life: 'ນາທີ, ວິນາທີ, ຊົ່ວໂມງ, ວັນ, ອາທິດ, ເດືອນ, ປີ, ຄັ້ງ, ຫຼັກ, ຄະແນນ',
    promo: 'ສ່ວນຫຼຸດ, ຄູປອງ, ໂປຣໂມຊັນ, ຫຼຸດລາຄາ, ຂອງຂວັນ',
    old: 'ເກົ່າ, ເດີມ, ກ່ອນໜ້າ, ຢ່າໃຊ້',
    fresh: 'ໃໝ່, ທີ່ຖືກຕ້ອງ, ຫຼ້າສຸດ',
    replaces: 'ແທນທີ່, ໃຊ້ແທນ, ແທນ',
    replacedBy: 'ຖືກແທນທີ່ດ້ວຍ, ປ່ຽນເປັນ',
    void: 'ໝົດອາຍຸແລ້ວ, ໃຊ້ບໍ່ໄດ້, ໃຊ້ບໍ່ໄດ້ແລ້ວ, ບໍ່ຖືກຕ້ອງ, ຖືກໃຊ້ແລ້ວ, ຖືກຍົກເລີກ, ບໍ່ສຳເລັດ, ຫຼາຍຄັ້ງເກີນໄປ, ຖືກປະຕິເສດ, ລະຫັດຜິດ, ຍົກເລີກແລ້ວ',
    changed:
      'ຖືກປ່ຽນ, ປ່ຽນແລ້ວ, ໄດ້ປ່ຽນ, ປ່ຽນສຳເລັດ, ຖືກຣີເຊັດ, ອັບເດດແລ້ວ, ໄດ້ຮັບການປ່ຽນແປງ, ເປີດໃຊ້ງານແລ້ວ, ລົງທະບຽນສຳເລັດ, ມີການເຂົ້າສູ່ລະບົບ, ສຳເລັດແລ້ວ',
    otherCode: 'ລະຫັດຈອງ, ລະຫັດ wifi, ບາໂຄດ',
    handover:
      'ລະຫັດຮັບພັດສະດຸ, ລະຫັດຮັບເຄື່ອງ, ລະຫັດຈັດສົ່ງ, ລະຫັດຮັບສິນຄ້າ, ລະຫັດເປີດຕູ້, ລະຫັດຮັບອາຫານ, ລະຫັດຂຶ້ນລົດ, ແຈ້ງເລກ, ບອກເລກ',
    courier: 'ຄົນຂັບ, ພະນັກງານສົ່ງ, ໄຣເດີ, ໃຫ້ຄົນຂັບ, ຄົນສົ່ງ',
    neverShare: 'ຢ່າ, ຫ້າມ, ຢ່າບອກ, ຢ່າແບ່ງປັນ, ຜູ້ອື່ນ, ໃຜ, ຄວາມລັບ, ບຸກຄົນອື່ນ, ຫ້າມບອກ, ຫ້າມແຈ້ງ',
  },
  {
    language: 'km',
    tell: 'ប្រាប់, ផ្តល់, ជូន, សូមប្រាប់, សូមបង្ហាញ, សូមផ្តល់',
    code: 'លេខកូដ, កូដ, លេខកូដផ្ទៀងផ្ទាត់, កូដផ្ទៀងផ្ទាត់, លេខកូដសុវត្ថិភាព, លេខកូដចូល, លេខកូដបញ្ជាក់, កូដបញ្ជាក់, លេខកូដរបស់អ្នក, លេខផ្ទៀងផ្ទាត់, លេខសម្ងាត់, ប្រើលេខ, បញ្ចូលលេខ, វាយលេខ, លេខកូដបណ្តោះអាសន្ន',
    password: 'ពាក្យសម្ងាត់, លេខសំងាត់, ពាក្យសំងាត់, លេខកូដសម្ងាត់, ពាក្យសម្ងាត់បណ្តោះអាសន្ន, លេខសម្ងាត់បណ្តោះអាសន្ន, លេខសម្ងាត់ថ្មី',
    pin: 'លេខ pin, កូដ pin, លេខកូដ pin, ភីន',
    oneTime: 'តែម្តង, ប្រើតែម្តង, ម្តងគត់, តែមួយដង, ប្រើបានតែម្តង',
    otp: 'អូធីភី, លេខកូដ otp, កូដ otp, លេខកូដប្រើតែម្តង, លេខសម្ងាត់ប្រើតែម្តង',
    purpose: 'ផ្ទៀងផ្ទាត់, បញ្ជាក់, ចូល, ចុះឈ្មោះ, ធ្វើឱ្យសកម្ម, ចូលគណនី',
    ask: 'បញ្ចូល, សូមបញ្ចូល, ប្រើ, វាយបញ្ចូល, សូមប្រើ, វាយ, បង្ហាញ',
    is: 'គឺ, គឺជា, ជា',
    common: 'របស់, អ្នក, របស់អ្នក, និង, នៅ, ក្នុង, សម្រាប់, នេះ, មិន, ដើម្បី, សូម, ទៅ, លោកអ្នក, ពី, បាន, ដល់, ឬ, ដោយ, អតិថិជន',
    reference:
      'ការបញ្ជាទិញ, បញ្ជាទិញ, គណនី, លេខគណនី, កាត, ឥវ៉ាន់, កញ្ចប់, លេខយោង, លេខតាមដាន, ការកក់, លេខកក់, ជើងហោះហើរ, លេខរង់ចាំ, កិច្ចសន្យា, វិក្កយបត្រ, ប្រតិបត្តិការ, លេខប្រតិបត្តិការ, បន្ទប់, កៅអី, បញ្ចប់ដោយ, អតិថិជនលេខ, លេខអតិថិជន, ការណាត់, ផ្លាកលេខ, សំបុត្រ, ពាក្យបណ្តឹង',
    amount: 'ចំនួន, ចំនួនទឹកប្រាក់, ទឹកប្រាក់, សមតុល្យ, សរុប, តម្លៃ, ថ្លៃ',
    currency: 'រៀល, ដុល្លារ, khr',
    numero: 'លេខ, ល.រ',
    phone: 'ទូរស័ព្ទ, ហៅ, ទាក់ទង, លេខទូរស័ព្ទ, សូមទាក់ទង, ទំនាក់ទំនង',
    valid: 'មានសុពលភាព, សុពលភាព, ផុតកំណត់ក្នុង, អស់សុពលភាពក្នុង, នឹងផុតកំណត់',
    life: 'នាទី, វិនាទី, ម៉ោង, ថ្ងៃ, សប្តាហ៍, ខែ, ឆ្នាំ, ដង, ខ្ទង់, ពិន្ទុ',
    promo: 'បញ្ចុះតម្លៃ, គូប៉ុង, ប្រូម៉ូសិន, ការបញ្ចុះតម្លៃ, រង្វាន់',
    old: 'ចាស់, ពីមុន, កុំប្រើ',
    fresh: 'ថ្មី, ត្រឹមត្រូវ, ចុងក្រោយ',
    replaces: 'ជំនួស, មកជំនួស, ជំនួសឱ្យ',
    replacedBy: 'ត្រូវបានជំនួសដោយ, ប្តូរទៅជា',
    void: 'ផុតកំណត់ហើយ, បានផុតកំណត់, ផុតសុពលភាព, អស់សុពលភាព, មិនត្រឹមត្រូវ, ខុស, មិនមានសុពលភាព, ត្រូវបានប្រើ, ត្រូវបានប្រើរួច, ប្រើរួចហើយ, ត្រូវបានបដិសេធ, បោះបង់, លើសចំនួនដង, មិនជោគជ័យ, បានលុបចោល',
    changed:
      'ត្រូវបានផ្លាស់ប្តូរ, ត្រូវបានប្តូរ, បានផ្លាស់ប្តូរ, បានប្តូរ, បានប្ដូរ, ត្រូវបានធ្វើបច្ចុប្បន្នភាព, ត្រូវបានកំណត់ឡើងវិញ, ត្រូវបានធ្វើឱ្យសកម្ម, បានចុះឈ្មោះ, បានចូល, ដោយជោគជ័យ',
    otherCode: 'លេខកូដទំនិញ, បាកូដ',
    handover:
      'លេខកូដទទួល, កូដទទួលឥវ៉ាន់, លេខកូដដឹកជញ្ជូន, ប្រាប់លេខ, បង្ហាញលេខ, ផ្តល់លេខ, លេខកូដបើកទូ, កូដបើកទូ, លេខកូដទទួលទំនិញ, លេខកូដទទួលអាហារ, លេខកូដធ្វើដំណើរ, លេខកូដដឹក',
    courier: 'អ្នកដឹកជញ្ជូន, អ្នកបើកបរ, ទៅអ្នកដឹក, អ្នកដឹក, តៃកុង',
    neverShare:
      'កុំ, កុំចែករំលែក, កុំប្រាប់, អ្នកណា, នរណា, ជាមួយនរណា, សម្ងាត់, អ្នកដទៃ, កុំឱ្យ, ដាច់ខាត, គេ, សូមកុំប្រាប់, ដល់អ្នកណា, ទៅអ្នកណា',
  },
  {
    language: 'my',
    tell: 'ပြောပါ, ပြောပြပါ, ပြသပါ, ပေးပါ, ပြောပေးပါ, ပြပေးပါ',
    code: 'ကုဒ်, အတည်ပြုကုဒ်, အတည်ပြုကုတ်, အတည်ပြု, ကုတ်, လုံခြုံရေးကုဒ်, လျှို့ဝှက်ကုဒ်, ဝင်ရောက်ရန်ကုဒ်, အတည်ပြုနံပါတ်, ကုဒ်နံပါတ်, ကုဒ်နံပါတ်မှာ, လျှို့ဝှက်နံပါတ်, လျှို့ဝှက်, စိစစ်ကုဒ်',
    password: 'စကားဝှက်, လျှို့ဝှက်စကားလုံး, ပတ်စ်ဝေါ့ဒ်, လျှို့ဝှက်စာလုံး, ယာယီစကားဝှက်',
    pin: 'ပင်နံပါတ်, ပင်ကုဒ်, pin နံပါတ်, pin ကုဒ်',
    oneTime: 'တစ်ခါသုံး, တစ်ကြိမ်သုံး, တစ်ကြိမ်သာ, တစ်ကြိမ်တည်း',
    otp: 'အိုတီပီ, တစ်ခါသုံးစကားဝှက်, တစ်ကြိမ်သုံးစကားဝှက်, တစ်ကြိမ်သုံးကုဒ်, တစ်ခါသုံးကုဒ်, otp ကုဒ်, otp နံပါတ်',
    purpose: 'အတည်ပြုရန်, ဝင်ရောက်ရန်, အကောင့်ဝင်ရန်, မှတ်ပုံတင်ရန်, စိစစ်, ဝင်ရောက်',
    ask: 'ထည့်, ထည့်ပါ, ရိုက်ထည့်ပါ, ထည့်သွင်းပါ, အသုံးပြုပါ, ဖြည့်ပါ, ရိုက်ပါ, ပြပါ, သုံးပါ',
    is: 'မှာ, သည်, ဖြစ်ပါသည်, ဖြစ်သည်, က, ဖြစ်ပါတယ်, ဖြစ်',
    common: 'သင့်, သင်၏, သင်, လူကြီးမင်း, လူကြီးမင်း၏, ကို, နှင့်, အတွက်, ပါ, ဤ, မ, ၏, တွင်, မှ, သို့, ပါသည်, ပြီး, များ, နဲ့',
    reference:
      'အော်ဒါ, အော်ဒါနံပါတ်, အကောင့်, ငွေစာရင်း, ကတ်, ကဒ်, ပါဆယ်, ဘောက်ချာ, ရည်ညွှန်း, ရည်ညွှန်းနံပါတ်, ဘွတ်ကင်, လက်မှတ်, ခုံနံပါတ်, လေယာဉ်, တိုကင်နံပါတ်, တန်းစီနံပါတ်, စာချုပ်, ပြေစာ, ငွေလွှဲ, လုပ်ငန်းစဉ်အမှတ်, အခန်း, အခန်းနံပါတ်, အဆုံးသတ်, ဖောက်သည်နံပါတ်, ရက်ချိန်း, ကားနံပါတ်, မီတာ, တိုင်ကြားမှု, မှတ်ပုံတင်',
    amount: 'ပမာဏ, ငွေပမာဏ, လက်ကျန်, လက်ကျန်ငွေ, စုစုပေါင်း, ဈေးနှုန်း, အခကြေးငွေ',
    currency: 'ကျပ်, mmk, ks, ဒေါ်လာ',
    numero: 'နံပါတ်, အမှတ်',
    phone: 'ဖုန်း, ဆက်သွယ်, ဆက်သွယ်ပါ, ဖုန်းနံပါတ်, ခေါ်ဆို, ခေါ်ဆိုပါ',
    valid: 'သက်တမ်း, အကျုံးဝင်, သက်တမ်းကုန်ဆုံးမည်, အသုံးပြုနိုင်, သက်တမ်းရှိ',
    life: 'မိနစ်, စက္ကန့်, နာရီ, ရက်, ပတ်, နှစ်, ကြိမ်',
    promo: 'လျှော့ဈေး, ကူပွန်, ပရိုမို, လက်ဆောင်, ဆုလက်ဆောင်, ပရိုမိုရှင်း',
    old: 'ယခင်, အဟောင်း, အရင်, မသုံးပါနှင့်, လျစ်လျူရှု',
    fresh: 'အသစ်, မှန်ကန်သော, ယခု, နောက်ဆုံး',
    replaces: 'အစားထိုးသည်, နေရာတွင်အစားထိုး, ကိုအစားထိုး',
    replacedBy: 'အစား, အစားထိုးပြီး, ဖြင့်အစားထိုး, သို့ပြောင်း',
    void: 'သက်တမ်းကုန်သွား, သက်တမ်းကုန်, သက်တမ်းကုန်ဆုံးပြီး, သက်တမ်းကုန်ဆုံးသွား, မှားယွင်း, မှားနေ, မမှန်, မမှန်ကန်, မရတော့, အသုံးပြုပြီး, အသုံးပြုခဲ့ပြီး, သုံးပြီးသား, ပယ်ဖျက်, ငြင်းပယ်, အကြိမ်များစွာ, မအောင်မြင်, ပယ်ဖျက်ပြီး',
    changed:
      'ပြောင်းလဲပြီး, ပြောင်းလဲခဲ့, ပြောင်းပြီး, ပြောင်းလဲလိုက်, ပြောင်းလဲထား, အပ်ဒိတ်လုပ်ပြီး, ပြန်လည်သတ်မှတ်, အသက်သွင်းပြီး, အတည်ပြုပြီး, ဝင်ရောက်ခဲ့, စာရင်းသွင်းပြီး, အောင်မြင်စွာ, လက်ခံရရှိ',
    otherCode: 'စာပို့ကုဒ်, စာပို့သင်္ကေတ, ပစ္စည်းကုဒ်, ပရိုမိုကုဒ်, ကူပွန်ကုဒ်, ဘားကုဒ်',
    handover: 'ပစ္စည်းလက်ခံကုဒ်, ပို့ဆောင်ရေးကုဒ်, လက်ခံကုဒ်, ပါဆယ်ယူရန်ကုဒ်, ပစ္စည်းယူရန်ကုဒ်, ခရီးစဉ်ကုဒ်, လော့ကာကုဒ်, အော်ဒါလက်ခံကုဒ်',
    courier: 'ယာဉ်မောင်း, ပို့ဆောင်သူ, ဒရိုင်ဘာ, ပို့ဆောင်ရေးဝန်ထမ်း, ယာဉ်မောင်းအား, ပို့ဆောင်သူအား, ကယ်ရီ, ရိုက်ဒါ',
    neverShare: 'မပေး, မပေးပါနှင့်, မပေးပါနဲ့, မည်သူ့ကိုမျှ, မည်သူ့ကိုမှ, မည်သူ, မျှဝေ, မပြောပါနှင့်, ဘယ်သူ့ကိုမှ, မမျှဝေပါနှင့်, အခြားသူ, လုံးဝ',
  },
  {
    language: 'vi',
    code: '=mã, mã xác nhận, mã xác thực, mã xác minh, mã đăng nhập, mã kích hoạt, mã bảo mật, mã đăng ký, mã truy cập, mã an toàn, mã số, mã của bạn, mã là, mã bạn, =mã của, mã otp, mã bí mật, mã kiểm tra, mã khôi phục, mã sms, mã phê duyệt, mã ký số, mã xác thực giao dịch, mã giao dịch xác thực, mã ủy quyền, số xác nhận, số xác thực, dãy số, mã xác thực otp, mã smart otp, mã tạm thời, mã dùng, mã đổi mật khẩu, mã mới, mã tạm, mã số xác thực, mã số bảo mật, mã chuyển tiền, mã liên kết, mã đặt lại, mã thanh toán, mã mở khóa, mã ký, ma lien ket, ma dang ky, ma kich hoat, ma khoi phuc, ma ky, số bảo mật, so xac nhan, so xac thuc',
    password:
      'mật khẩu, mật mã, mật khẩu tạm thời, mật khẩu giao dịch, mật khẩu đăng nhập, mk, mật khẩu mới của bạn, mat khau moi, mật khẩu khởi tạo, mật khẩu mặc định, mật khẩu ban đầu',
    pin: 'mã pin, số pin, mã số pin, mã số bí mật',
    oneTime: 'dùng một lần, sử dụng một lần, dùng 1 lần',
    otp: 'mật khẩu một lần, mật khẩu dùng một lần, mã dùng một lần, mã otp của bạn, mã otp của quý khách, mật khẩu otp, ma xac thuc otp, mật khẩu 1 lần',
    purpose:
      'xác nhận, xác thực, xác minh, kích hoạt, đăng nhập, đăng ký, khôi phục, đặt lại mật khẩu, để xác nhận, để đăng nhập, để xác minh, xác thực giao dịch, phê duyệt, nếu là bạn, nếu đó là bạn, khôi phục tài khoản, để thêm, để xóa, để thay đổi, để đăng ký, để kích hoạt, để tạo, để rút, để ký, để liên kết, để hoàn tất, để khôi phục, để thanh toán, để chuyển, để tiếp tục, để xác thực, de them, de dang ky, de kich hoat, de rut, de lien ket, de hoan tat, de thanh toan, de chuyen, de tiep tuc, de dang nhap, de xac nhan, de xac thuc',
    ask: 'nhập, sử dụng, điền, nhập mã, gõ, dùng, vui lòng nhập, hãy nhập, dùng mã, sử dụng mã, cung cấp mã, đưa mã, đọc mã, soạn, xuất trình, bam, mở bằng, nhấn, sao chép, quý khách nhập',
    is: 'là, là:, như sau, dưới đây, sau đây',
    common:
      'của, bạn, quý khách, và, với, để, không, tại, này, được, trong, từ, vui lòng, hoặc, đã, đến, có, một, các, vao, trân trọng, kh, theo, khi, nếu, chúng tôi, qk, lúc, xin, tạm thời, cá nhân, bí mật, duy nhất, tam thoi',
    reference:
      'đơn hàng, đơn, tài khoản, số tài khoản, tk, stk, vận đơn, hóa đơn, số hóa đơn, đặt chỗ, chuyến bay, hợp đồng, số hợp đồng, bàn số, chỉ số, lịch hẹn, thẻ, thẻ tín dụng, kết thúc bằng, đuôi, số cuối, tận cùng, bưu gửi, bưu kiện, kiện hàng, giao dịch, số giao dịch, số tham chiếu, tham chiếu, ref, hồ sơ, số hồ sơ, biên nhận, phiếu, biển số, biển kiểm soát, xe, ghế, tàu, phòng, tầng, căn hộ, số nhà, đường, khiếu nại, yêu cầu, yêu cầu số, số thứ tự, stt, cmnd, cccd, mst, bảo hiểm, bhxh, bhyt, số sổ, khoản vay, khoản, thuê bao, số thuê bao, công tơ, khách hàng, thành viên, thiết bị, phiên bản, tên đăng nhập, quyết định, vụ việc, sự cố, ticket, seri, serial, số vé, cuộc họp id, id cuộc họp, người bệnh, bệnh nhân, lượt khám',
    amount:
      'số tiền, số dư, sd, tổng, tổng cộng, dư nợ, hạn mức, phí, thanh toán, sdc, số dư cuối, cước, tiền điện, tiền nước, trị giá',
    currency: 'đồng, vnđ, đ, ₫, nghìn, triệu, usd',
    numero: 'số, số hiệu, tủ số',
    phone:
      'gọi, liên hệ, hotline, tổng đài, lh, lhe, điện thoại, đt, sđt, số điện thoại, di động, gọi ngay, hỗ trợ, chi tiết, cskh, soạn tin, gửi, bấm, gọi số, tu choi qc, từ chối, shipper, từ số, đến số, fax',
    valid:
      'hiệu lực, có hiệu lực, hết hạn sau, hết hạn lúc, hết hạn vào, có giá trị, có giá trị đến, thời hạn, hiệu lực đến, hạn sử dụng, hạn dùng, hsd, trong vòng, het han ngay, hsd den, hiệu lực trong, het han',
    life: 'phút, giây, giờ, ngày, tuần, tháng, năm, lần, h, phút tới, chữ số, điểm, người, gb, mb, kwh, món, sản phẩm, tiếng, ký tự',
    promo:
      'giảm, giảm giá, khuyến mãi, ưu đãi, voucher, quà tặng, tặng, hoàn tiền, freeship, trúng thưởng, km, phiếu quà tặng, nhập mã giảm, quay số, thưởng, mã quà, giảm ngay, quà, miễn phí',
    old: 'cũ, trước, trước đó, mã cũ, bỏ qua, thay vì, đừng dùng, =không dùng, đầu tiên, thay cho mã',
    fresh: 'mới, đúng, hiện tại, mới nhất, chính xác, vừa gửi lại, mã mới nhất, hiện có hiệu lực',
    replaces: 'thay thế, thay thế cho, thay cho, thay mã, hủy mã',
    replacedBy: 'được thay bằng, được thay thế bằng, thay bằng, đổi thành, được đổi thành, đã đổi thành',
    void: 'đã hết hạn, hết hiệu lực, đã hết hiệu lực, không còn hiệu lực, đã hủy, đã bị hủy, bị hủy, không hợp lệ, =không đúng, sai, nhập sai, bị sai, đã sử dụng, đã được sử dụng, đã dùng, được dùng để, quá số lần, quá nhiều lần, vượt quá số lần, bị từ chối, bị khóa, vô hiệu, không chính xác, thất bại, không thành công, không còn dùng được, không khớp, hết thời gian, không phải mã, không phải là mã, không đúng, chúng tôi đã hủy, het han roi, =hết hạn, đã dùng rồi, đã dùng hết, da dung roi',
    changed:
      'đã được thay đổi, đã thay đổi, được thay đổi, vừa thay đổi, đã đổi, đã được đổi, vừa được đổi, đổi thành công, đã được cập nhật, đã cập nhật, cập nhật thành công, đã được đặt lại, đã đặt lại, được đặt lại, đã được tạo, đã tạo, đã được kích hoạt, kích hoạt thành công, đã kích hoạt, đã xác nhận, đã được xác nhận, xác thực thành công, đã xác minh, đã được xác minh, đăng nhập thành công, đã đăng nhập, vừa đăng nhập, được đăng nhập, đăng nhập mới, đăng nhập từ, đăng nhập lúc, trên thiết bị mới, đã được thêm, đã thêm, đã xóa, đã bị xóa, đã liên kết, liên kết thành công, đã bị khóa, đã khóa, đã nhận, đã tiếp nhận, đã ghi nhận, đã hoàn tất, hoàn tất, thành công, đã đăng ký, đăng ký thành công, thay doi thanh cong, doi mat khau thanh cong',
    otherCode:
      'mã khiếu nại, mã phản ánh, mã lỗi, mã bưu điện, mã bưu chính, mã quốc gia, mã nước, mã vùng, mã chi nhánh, mã ngân hàng, mã khách hàng, mã kh, mã sản phẩm, mã hàng, mã màu, mã cửa hàng, mã số thuế, mã số bhxh, mã nhân viên, mã sinh viên, mã học sinh, mã lớp, mã môn, mã trường, mã đơn hàng, mã đơn, mã vận đơn, mã bưu gửi, mã kiện, mã đặt chỗ, mã đặt phòng, mã đặt vé, mã vé, mã giao dịch, mã gd, mã tham chiếu, mã tra cứu, mã giảm giá, mã khuyến mãi, mã ưu đãi, mã quà tặng, mã giới thiệu, mã voucher, mã coupon, mã thẻ, mã thẻ cào, mã nạp, mã vạch, mã qr, mã cuộc họp, mã phòng, mã cửa, mã số cửa, mã cổng, mật khẩu wifi, mã hợp đồng, mã hồ sơ, mã thanh toán, mã hóa đơn, mã đại lý, mã chứng khoán, mã cổ phiếu, mã nguồn, mã thiết bị, mã máy, mã bệnh nhân, mã sự cố, mã yêu cầu, mã dự thưởng, mã swift, mã trạm, mã tỉnh, mã hộ, mã điểm bán, mã puk, mã trúng thưởng, mã lịch hẹn',
    handover:
      'mã nhận hàng, mã giao hàng, mã lấy hàng, mã nhận, mã mở tủ, mã tủ, mã chuyến đi, mã chuyến xe, mã nhận món, mã xác nhận giao hàng, mã nhận bưu kiện, mã mở khóa tủ, mã lấy đồ, mã mở ngăn, mã mở khóa, mã hoàn tất đơn, mã xác nhận nhận hàng, mã lên xe, mã giao dịch nhận hàng, mã pin nhận hàng, mã đón khách, mã nhận đồ',
    courier:
      'cho shipper, tài xế, cho tài xế, người giao hàng, nhân viên giao hàng, bưu tá, với tài xế, khi nhận hàng, nhân viên bưu điện, cho bưu tá, khi lên xe, cho nhân viên, cho thu ngân, với shipper',
    tell: 'đọc, đưa, nói, cho, cung cấp, báo, báo cho, doc ma, hỏi, se hoi, hỏi mã, xuat trinh, bao ma, đọc số, đưa mã cho, đọc cho, báo số',
    neverShare:
      'không chia sẻ, đừng chia sẻ, không cung cấp, không tiết lộ, đừng gửi, tuyệt đối, bất kỳ ai, bất cứ ai, cho ai, với ai, cho người khác, người khác, bảo mật, bí mật, không gửi, lừa đảo, kể cả nhân viên, nếu không phải bạn, nếu bạn không, cho bất kỳ, nhân viên ngân hàng không',
  },
  {
    language: 'id',
    code: 'kode, kodenya, kodemu, kode verifikasi, kode otp, kode akses, kode login, kode keamanan, kode konfirmasi, kode aktivasi, kode autentikasi, kode rahasia, kode masuk, kode masukmu, kode pendaftaran, kode registrasi, kode otentikasi, kode anda, kode kamu, kode whatsapp, kode sms, kode pemulihan, kode unik otp, nomor verifikasi, angka verifikasi, kode persetujuan, kode transaksi otp, kode reset, kode validasi, kode sandi, kode tautan, token transaksi, kode aktivasi akun, kode login anda, kode daftar, kode konfirmasi anda, kode sementara, nomor konfirmasi, nomor otp, nomor keamanan, nomor rahasia, dengan nomor ini, dengan angka ini',
    password:
      'kata sandi, sandi, kata kunci, kata sandi sementara, password anda, passwordnya, password baru anda, katasandi, sandi sementara, password sementara, password awal, password default, kata sandi awal, pass sementara',
    pin: 'nomor pin, kode pin, pin anda, pin baru, pin atm',
    oneTime: 'sekali pakai, hanya berlaku sekali, satu kali pakai, sekali-pakai',
    otp: 'otp anda, otp kamu, kata sandi sekali pakai, sandi sekali pakai, password sekali pakai, kode sekali pakai, mobile token, kode rahasia otp, kode verifikasi otp',
    purpose:
      'verifikasi, aktivasi, konfirmasi, mengonfirmasi, masuk ke, login ke, memverifikasi, mendaftar, daftar akun, autentikasi, otentikasi, reset password, untuk masuk, untuk login, untuk verifikasi, mengaktifkan, registrasi, pemulihan, jika ini anda, jika itu anda, bila ini kamu, kalau ini kamu, konfirmasi nomor, untuk menambahkan, untuk menghapus, untuk mengubah, untuk mendaftar, untuk mengaktifkan, untuk membuat akun, untuk menarik, untuk menghubungkan, untuk menyelesaikan, untuk memulihkan, untuk membayar, untuk transfer, untuk melanjutkan, untuk konfirmasi, untuk mereset',
    ask: 'masukkan, gunakan, ketik, isi, input, masukan, pakai, silakan masukkan, tuliskan, sebutkan, tunjukkan, kirimkan, ketikkan, silakan gunakan, pakai kode, bacakan, inputkan, tekan, buka dengan, salin, tempel',
    is: 'adalah, ialah, yaitu, berikut, berikut ini, sebagai berikut, adl, ini, merupakan',
    common:
      'anda, kamu, yang, dan, untuk, dengan, di, ke, dari, itu, tidak, pada, atau, akan, telah, sudah, oleh, kami, nasabah, yth, utk, dlm, yg, dgn, tdk, silakan, mohon, bapak, ibu, kpd, akun, jika, sdr, mu, nya, salah satu, sementara, pribadi, rahasia, unik, dinamis, digital',
    reference:
      'pesanan, no pesanan, rek, rekening, kartu, kartu kredit, resi, paket, order, meteran, id pel, idpel, id pelanggan, meja, kursi, penerbangan, kontrak, tagihan, booking, booking id, antrian, antrean, pelanggan, no pelanggan, transaksi, no transaksi, id transaksi, referensi, no ref, reff, laporan, pengaduan, keluhan, tiket, kereta, gerbong, gate, kamar, lantai, blok, jalan, jl, no rumah, polis, nopol, plat, no polisi, nik, npwp, ktp, bpjs, peserta, nisn, nim, nip, invoice, faktur, kuitansi, pinjaman, cicilan, berkas, perkara, akhiran, berakhiran, diakhiri, yang berakhir, 4 digit terakhir, digit terakhir, virtual account, va, terminal, merchant, versi, member, perangkat, seri, loket, loker, slot, janji temu, kiriman, kirimanmu, sn, struk, stroom, shipment, permohonan, no permohonan, pendaftaran no, no pendaftaran, pasien, no rm',
    amount:
      'sejumlah, jumlah, sebesar, senilai, total, saldo, nominal, limit, harga, biaya, tagihan sebesar, sisa saldo, ongkir, denda, sisa, bayar',
    currency: 'rupiah, rp, idr, ribu, juta, rb, jt',
    numero: 'no, nomor, nomer, no.',
    phone:
      'hubungi, telp, telepon, tlp, no hp, nomor hp, hp, nomor telepon, call center, hub, ponsel, wa, cs, hubungi kami, sms ke, kirim sms, ke nomor, kontak, kurir, ketik stop, dial, ketik unreg, laporkan ke, nomor ponsel',
    valid:
      'berlaku, berlaku hingga, berlaku sampai, berlaku s/d, berlaku selama, kedaluwarsa dalam, kadaluarsa dalam, kadaluwarsa dalam, hangus dalam, masa berlaku, batas waktu, hingga, sampai, s/d, sebelum, kadaluarsa pada, kedaluwarsa pada, valid hingga, valid selama, berlaku hingga pukul, berlaku s.d, berlaku sd, masa berlaku s/d',
    life: 'menit, mnt, detik, jam, hari, minggu, bulan, tahun, kali, poin, orang, gb, mb, km, digit, angka, kwh, unit, lot, buah, pcs, kg, percobaan',
    promo:
      'diskon, kupon, voucher, promo, cashback, hadiah, gratis ongkir, potongan, hemat, undian, bonus, klaim, menangkan, poin gratis, ajak teman, gratis, hadiahmu, di kasir, ulang tahun',
    old: 'lama, yang lama, sebelumnya, kode lama, abaikan, abaikan kode, jangan gunakan, terdahulu, yg lama, ganti kode, sebagai ganti, alih-alih, menggantikan kode',
    fresh:
      'baru, benar, terbaru, yang benar, sekarang, yang baru, terkini, kode baru, terakhir, sekarang berlaku, yang berlaku, kode terakhir',
    replaces: 'menggantikan, mengganti, pengganti, sebagai pengganti, membatalkan',
    replacedBy:
      'digantikan oleh, digantikan dengan, diganti dengan, telah diganti menjadi, diganti menjadi, diubah menjadi, digantikan',
    void: 'sudah kedaluwarsa, telah kedaluwarsa, telah kadaluarsa, sudah kadaluarsa, sudah kadaluwarsa, telah kadaluwarsa, kedaluwarsa, tidak berlaku, sudah tidak berlaku, tidak lagi berlaku, tidak valid, hangus, sudah hangus, salah, keliru, tidak sesuai, sudah digunakan, telah digunakan, sudah terpakai, sudah dipakai, telah dipakai, digunakan untuk masuk, dibatalkan, telah dibatalkan, ditolak, gagal, terlalu banyak percobaan, terlalu banyak, melebihi batas, diblokir, tidak bisa digunakan, tidak dapat digunakan, tidak aktif, tidak cocok, bukan kode, kami batalkan, kami nonaktifkan, telah terpakai, sudah habis dipakai, tadi untuk',
    changed:
      'telah diubah, berhasil diubah, sudah diubah, telah diganti, berhasil diganti, sudah diganti, telah berubah, telah diperbarui, berhasil diperbarui, telah direset, berhasil direset, telah di-reset, telah dibuat, berhasil dibuat, telah diaktifkan, berhasil diaktifkan, telah aktif, sudah aktif, telah diverifikasi, berhasil diverifikasi, telah dikonfirmasi, login berhasil, berhasil login, berhasil masuk, ada login, login baru, telah login, masuk dari, login dari, perangkat baru, telah ditambahkan, telah dihapus, telah diblokir, telah dikunci, telah terdaftar, berhasil didaftarkan, telah terhubung, berhasil dihubungkan, telah diterima, telah kami terima, telah selesai, telah disetujui, diubah pada, diganti pada, telah dinonaktifkan, sedang diproses, berhasil dilakukan, mengubah password, telah ditutup, berhasil',
    otherCode:
      'kode gangguan, kode laporan, kode insiden, kode keluhan, kode kesalahan, kode pos, kodepos, kode produk, kode warna, kode unik, kode kelas, kode mata kuliah, kode resi, kode order, kode tiket, kode lacak, kode promo, kode diskon, kode referal, kode ajakan, kode redeem, kode qr, barcode, passcode meeting, password wifi, kata sandi wifi, sandi wifi, kode mitra, kode saham, kode bayar, kode pembayaran, kode billing, kode merchant, kode biller, kode faktur, kode swift, kode dealer, kode penerbangan, kode parkir, kode satker, kode kerusakan, kode transaksi, kode perusahaan, kode isi ulang, kode token listrik, kode puk, kode etik, kode pendaftaran mahasiswa, token listrik, stroom token, token pln, kode undian, kode antrian, kode antrean, kode penerimaan siswa',
    handover:
      'kode pengambilan, kode ambil, kode penerimaan, kode pengiriman, kode antar, kode serah terima, kode loker, kode locker, pin pengambilan, kode penjemputan, kode perjalanan, kode ambil paket, kode terima paket, kode pengantaran, pin pengiriman, kode pengambilan paket, kode terima, kode buka loker, pin ambil, pin loker, pin penerimaan, kode jemput, pin perjalanan, pin pengantaran, kode selesai antar, kode unik penerima',
    courier:
      'kepada kurir, ke kurir, kurir kami, ke driver, kepada driver, kepada pengemudi, ke pengemudi, saat pengambilan, saat menerima paket, petugas kurir, driver anda, ke petugas, kepada petugas pengiriman, saat mengambil, kepada kasir, ke kasir, kepada petugas, kepada teknisi, pengemudi, driver, ke abang, kasir, petugas, satpam, teknisi, ke teknisi',
    tell: 'berikan, sampaikan, beritahu, katakan, perlihatkan, sebut, ucapkan, serahkan, meminta, menanyakan, minta, tunjukan, beritahukan, infokan, kasih, kasih tau',
    neverShare:
      'jangan, jangan berikan, jangan beritahu, jangan beritahukan, jangan kasih, jgn, siapa pun, siapapun, kepada siapapun, ke siapapun, orang lain, pihak lain, rahasia, rahasiakan, penipuan, penipu, termasuk pihak, termasuk pegawai, tidak pernah meminta, jika bukan anda, jaga kerahasiaan, hati-hati',
  },
  {
    language: 'ms',
    code: 'kod, kodnya, kod pengesahan, kod log masuk, kod anda, kod keselamatan, kod pengaktifan, kod akses, kod verifikasi, kod kebenaran, kod pendaftaran, kod transaksi tac, kod rahsia, no tac, nombor tac, tac anda, kod tac, nombor pengesahan, kod pemulihan, kod semula, kod masuk, kod sementara, kod pengesahan anda, kod aktif, kod daftar masuk, nombor keselamatan, nombor otp',
    password:
      'kata laluan, katalaluan, kata laluan sementara, kata kunci, kata laluan baharu, kata laluan baru, kata laluan awal',
    pin: 'nombor pin, kod pin, pin anda, no pin, no pin anda',
    oneTime: 'sekali guna, sekali sahaja, guna sekali, satu kali guna',
    otp: 'kata laluan sekali guna, kod sekali guna, kod otp, pin sekali guna, no. tac, tac, otp anda',
    purpose:
      'pengesahan, sahkan, mengesahkan, log masuk, daftar masuk, pendaftaran, pengaktifan, untuk log masuk, untuk mengesahkan, aktifkan, mengaktifkan, verifikasi, jika ini anda, jika itu anda, pemulihan, untuk menambah, untuk memadam, untuk menukar, untuk mendaftar, untuk mengaktifkan, untuk mencipta, untuk mengeluarkan, untuk menghubungkan, untuk melengkapkan, untuk memulihkan, untuk membayar, untuk pindahan, untuk meneruskan, untuk pengesahan',
    ask: 'masukkan, gunakan, isi, taip, guna, sila masukkan, taipkan, sila gunakan, tunjukkan, berikan kod, berikan kepada, sebut, tekan, buka dengan',
    is: 'ialah, adalah, iaitu, berikut, seperti berikut',
    common:
      'anda, yang, dan, untuk, dengan, di, ke, dari, ini, itu, tidak, pada, atau, akan, telah, oleh, kami, sila, jika, dalam, kepada, bahawa, tuan, puan, sementara, peribadi, rahsia, unik, dinamik',
    reference:
      'pesanan, no pesanan, akaun, kad, kad kredit, bungkusan, bil, meter, tempahan, meja, penerbangan, tempat duduk, pas masuk, transaksi, no transaksi, rujukan, aduan, permohonan, no permohonan, tiket, kenderaan, no plat, ic, no kp, mykad, kad pengenalan, kontrak, resit, pinjaman, pelanggan, no pelanggan, giliran, berakhir, berakhir dengan, penjejakan, parsel, bilik, tingkat, jalan, lot, unit, saman, polisi, ahli, invois, kes, laporan, no siri, cukai, caruman, temujanji, loker, konsainan, gerai',
    amount:
      'jumlah, sebanyak, baki, jumlah keseluruhan, bayaran, harga, yuran, amaun, had, tunggakan, bernilai',
    currency: 'ringgit, rm, myr, sen',
    numero: 'no, nombor, no.',
    phone:
      'hubungi, telefon, tel, talian, nombor telefon, no telefon, talian hotline, hubungi kami, careline, khidmat pelanggan, no tel, pertanyaan, dail, hantar sms, kepada nombor, sms ke, laporkan',
    valid:
      'sah selama, sah untuk, sah sehingga, sah hingga, sah, tamat dalam, tamat pada, akan tamat, luput dalam, tempoh sah, sah dalam, sehingga, tempoh',
    life: 'minit, saat, jam, hari, minggu, bulan, tahun, kali, mata, orang, digit, gb, mb, km, percubaan, kwh',
    promo:
      'diskaun, baucar, kupon, promosi, pulangan tunai, hadiah, jualan, rebat, jimat, menangi, cabutan, tawaran, penghantaran percuma, percuma',
    old: 'lama, yang lama, sebelumnya, terdahulu, abaikan, jangan gunakan, lalu, ganti kod, sebagai ganti',
    fresh: 'baharu, baru, betul, terkini, sekarang, yang betul, terbaru, kini sah, yang sah',
    replaces: 'menggantikan, menggantikan kod, membatalkan, ganti kepada, mengambil tempat',
    replacedBy: 'digantikan dengan, digantikan oleh, telah digantikan, ditukar kepada, diganti dengan',
    void: 'tamat tempoh, telah tamat tempoh, sudah tamat tempoh, tidak sah, tidak lagi sah, luput, telah luput, salah, tidak betul, telah digunakan, sudah digunakan, dibatalkan, telah dibatalkan, ditolak, gagal, terlalu banyak percubaan, melebihi had, disekat, tidak aktif, tidak sepadan, terbatal, tidak boleh digunakan, tidak tepat, bukan kod, kami batalkan, telah habis digunakan, sudah terpakai',
    changed:
      'telah ditukar, berjaya ditukar, telah diubah, berjaya diubah, telah dikemas kini, berjaya dikemas kini, telah dikemaskini, telah ditetapkan semula, berjaya ditetapkan semula, telah diset semula, telah diaktifkan, berjaya diaktifkan, telah disahkan, telah log masuk, log masuk baharu, log masuk dari, log masuk berjaya, telah didaftarkan, berjaya didaftarkan, telah ditambah, telah dipadam, telah diterima, telah dikunci, telah disekat, telah selesai, diubah pada, ditukar pada, peranti baharu, telah diluluskan',
    otherCode:
      'kod gangguan, kod aduan, kod insiden, poskod, kod pelajar, kod kursus, kod sekolah, kod promo, kod jemputan, kod qr, kata laluan wifi, kod ejen, kod pembayaran, kod bil, kod swift, kod penerbangan, kod tambah nilai, kod unik, kod saham, kod penebusan, kod parkir',
    handover:
      'kod penghantaran, kod pengambilan, kod ambilan, kod terimaan, kod loker, pin loker, kod perjalanan, kod serahan, pin pengambilan, kod ambil, kod kutipan, kod terima, pin penghantaran, kod buka loker, pin perjalanan, nombor pin buka, kod penerimaan',
    courier:
      'kepada kurier, kurier, kepada pemandu, pemandu anda, kepada penghantar, rider, kepada rider, semasa pengambilan, abang penghantar, pemandu, penghantar, kepada juruwang, kepada juruteknik, posmen, juruwang, kepada posmen, semasa penghantaran',
    tell: 'beritahu, berikan, maklumkan, sebutkan, tunjuk, minta, bertanya, meminta, beri, bagi, serahkan',
    neverShare:
      'jangan, jangan berikan, sesiapa, kepada sesiapa, dengan sesiapa, orang lain, pihak lain, rahsia, rahsiakan, penipuan, scammer, tidak akan meminta, jika bukan anda, sekali-kali, kerahsiaan',
  },
  {
    language: 'jv',
    code: 'kode, kode verifikasi, kodhe, kodhe verifikasi, kodhe panjenengan, kode panjenengan, kode sampeyan, kode konfirmasi, kode keamanan',
    password: 'tembung sandhi, sandhi, sandi, tembung wadi, tembung kunci',
    pin: 'nomer pin, kode pin, kodhe pin',
    oneTime: 'sepisan, pisan pakai, sepisan nganggo, sapisan',
    otp: 'kode sepisan, kodhe otp, kode otp, sandhi sepisan',
    purpose: 'verifikasi, konfirmasi, mlebu, aktivasi, daftar, nglebokake',
    ask: 'lebokna, lebokake, gunakna, gunakake, ketik, ketiken, isinen, anggo, enggonen, gunakaken, tulisen',
    is: 'yaiku, iku, inggih menika, punika',
    common:
      'panjenengan, sampeyan, kanggo, lan, ing, saka, sing, iki, ora, karo, menyang, wis, ingkang, kangge, kaliyan, marang',
    reference:
      'pesenan, akun, rekening, kertu, paket, resi, tagihan, transaksi, referensi, tiket, meja, kursi, kamar, pelanggan, antrean, kontrak',
    amount: 'cacah, jumlah, saldo, gunggung, rega',
    currency: 'rupiah',
    numero: 'nomer, no',
    phone: 'telpon, telpun, hubungi, telepon, wa, hp',
    valid: 'berlaku, nganti, sah nganti',
    life: 'menit, detik, jam, dina, minggu, sasi, taun',
    promo: 'diskon, kupon, hadiah, gratis',
    old: 'lawas, sing lawas, sadurunge, wingi',
    fresh: 'anyar, sing anyar, bener, enggal',
    replaces: 'ngganteni, nggantekake',
    replacedBy: 'diganteni, diganti karo',
    void: 'wis kadaluwarsa, kadaluwarsa, ora berlaku, wis ora berlaku, salah, wis digunakake, wis dianggo, dibatalake, ditolak, gagal',
    changed: 'wis diganti, wis diowahi, diowahi, wis dianyari, wis diowah, kasil diganti',
    otherCode: 'kode pos, kode kesalahan, kode diskon, kode promo, kode produk, kode warna',
    neverShare:
      'aja, aja diwenehake, ojo, sapa wae, sapa-sapa, wong liya, rahasia, wadi, aja menehi, sinten kemawon',
    tell: 'sebutna, wenehna, tuduhna, kandhakna, aturaken, sebataken, wenehake',
    courier: 'kurir, marang kurir, sopir, marang sopir, driver, dhateng kurir, pengemudi',
    handover: 'kode njupuk, kode nampa, kode panyerahan, kode jupuk, kode ngirim',
  },
  {
    language: 'su',
    code: 'kode, kode verifikasi, kode anjeun, kode salira, kode konfirmasi, kode kaamanan, kode aktivasi',
    password: 'kecap konci, kecap sandi, sandi, konci sandi',
    pin: 'nomer pin, kode pin',
    oneTime: 'sakali pake, hiji kali',
    otp: 'kode sakali pake, kode otp, sandi sakali pake',
    purpose: 'verifikasi, konfirmasi, asup, aktivasi, daptar',
    ask: 'lebetkeun, asupkeun, anggo, paké, ketik, eusian',
    is: 'nyaeta, nya eta',
    common: 'anjeun, salira, pikeun, jeung, sareng, di, ti, ka, ieu, teu, henteu, kanggo, nu, anu, geus, tos',
    reference:
      'pesenan, akun, rekening, kartu, pakét, resi, tagihan, transaksi, rujukan, tiket, meja, korsi, kamar, palanggan, antrian',
    amount: 'jumlah, saldo, total, harga, sajumlah',
    currency: 'rupiah, perak',
    numero: 'nomer, no',
    phone: 'telepon, kontak, hubungi, wa, hp',
    valid: 'berlaku, lumaku, nepi ka, dugi ka',
    life: 'menit, detik, jam, dinten, poé, minggu, bulan, taun',
    promo: 'diskon, kupon, hadiah, gratis',
    old: 'lami, heubeul, nu heubeul, samemehna',
    fresh: 'anyar, nu anyar, leres, bener',
    replaces: 'ngagentos, ngaganti, ngagantikeun',
    replacedBy: 'diganti ku, digentos ku',
    void: 'kadaluwarsa, geus kadaluwarsa, tos kadaluwarsa, teu berlaku, teu valid, salah, lepat, geus dipake, tos dianggo, dibatalkeun, ditolak, gagal',
    changed: 'geus dirobah, tos dirobih, dirobah, geus diganti, tos diganti, tos digentos, diropea',
    otherCode: 'kode pos, kode kasalahan, kode diskon, kode promo, kode produk, kode warna',
    neverShare: 'ulah, ka saha waé, saha waé, batur, rusiah, rahasia',
    tell: 'sebutkeun, bejakeun, tingalikeun, pasihkeun, bikeun, tembongkeun',
    courier: 'kurir, ka kurir, supir, ka supir, driver, ka driver, pangamudi',
    handover: 'kode nyokot, kode narima, kode pangiriman, kode nyandak',
  },
  {
    language: 'fil',
    code: 'code mo, code ninyo, kodigo, code para sa, ang code, ang iyong code, iyong code, verification code mo, security code mo, code sa pag-verify, kowd, ang iyong verification code, code ng kumpirmasyon, code ng pag-verify, code sa pag-login, code ng seguridad, pansamantalang code, ang code mo, login code mo',
    password:
      'password mo, ang iyong password, iyong password, hudyat, ang password, pansamantalang password, temporary password, panimulang password, bagong password',
    pin: 'pin mo, ang iyong pin, iyong pin, mpin, mpin mo, numero ng pin',
    oneTime:
      'isang beses, pang-isang beses, minsanang, minsanan, isang beses lang, isahang gamit, one-time na',
    otp: 'otp mo, ang iyong otp, iyong otp, ang otp, otp code mo, iyong one-time pin, ang iyong one-time password, one-time pin mo, authentication code mo',
    purpose:
      'beripikasyon, pag-verify, i-verify, mag-login, mag-log in, pag-login, kumpirmahin, kumpirmasyon, makumpirma, pagpaparehistro, magparehistro, mag-sign in, ma-verify, i-activate, patunayan',
    ask: 'ilagay, gamitin, i-enter, i-type, gamitin ang, ilagay ang, ipasok, ipasok ang, i-input, sabihin, ipakita, ibigay ang code, pakilagay, i-enter ang, ibigay sa, pindutin, buksan gamit ang',
    is: 'ay, ay:, ito ay, ito ang, ang mga sumusunod',
    common:
      'ang, iyong, mo, sa, ng, mga, na, para, at, ito, po, ninyo, hindi, kung, kami, namin, ka, ikaw, mula, pero, ni, lang, inyong, inyo, nang, kay, si, may, dahil',
    reference:
      'order mo, order no, order number, account mo, account number, card mo, tracking, tracking number, padala, parsela, parcel, bill, bill mo, booking, resibo, reference no, reference number, ref no, transaksyon, transaction no, tiket, upuan, mesa, pila, numero sa pila, kwarto, customer no, reklamo, report no, aplikasyon, kontrata, plaka, appointment, nagtatapos sa, na nagtatapos, philhealth, sss no, tin, loan, meralco can, flight, policy no, case no, silid, bahay, kalye, barangay, membership no, id no',
    amount:
      'halaga, balanse, kabuuan, kabuuang, bayad, presyo, limit, natitirang balanse, halagang, utang, singil, nagkakahalaga',
    currency: 'piso, pesos, php, pisong',
    numero: 'numero, numerong, bilang, blg, no',
    phone:
      'tumawag, tawagan, telepono, cellphone, tumawag sa, numero ng telepono, makipag-ugnayan, kontakin, hotline, i-text, magtext, itext, mag-text sa, tawag',
    valid:
      'valid hanggang, valid sa loob, may bisa, may bisa hanggang, mag-eexpire, mag-e-expire, hanggang, mawawalan ng bisa, valid ito, valid lang',
    life: 'minuto, segundo, oras, araw, linggo, buwan, taon, beses, puntos, tao, mins, hrs, gb, mb, subok, piraso',
    promo:
      'diskwento, kupon, promo, libreng, premyo, rewards, bawas, sale, manalo, voucher, regalo, rebate, tipid, cashback, libre ang',
    old: 'luma, lumang, dating, nauna, naunang, huwag pansinin, balewalain, sa halip na, imbes na, ang dati',
    fresh: 'bago, bagong, tama, tamang, pinakabago, ngayon, kasalukuyang',
    replaces: 'pumapalit sa, papalit sa, kapalit ng, pinapalitan ang, pinapalitan',
    replacedBy: 'pinalitan ng, ay pinalitan ng, napalitan ng, papalitan ng',
    void: 'expired na, nag-expire na, nag-expire, hindi na valid, hindi valid, hindi na gumagana, wala nang bisa, walang bisa, mali, maling, mali ang, nagamit na, ginamit na, nagamit, kinansela, kanselado, tinanggihan, na-block, masyadong maraming, hindi tama, hindi tugma, hindi na magagamit, nabigo, paso na, nakansela, ubos na',
    changed:
      'nabago, nabago na, binago, binago ang, pinalitan ang, napalitan na, napalitan, nagbago, na-update, na-update na, na-reset, na-reset na, na-change, itinakda, na-activate, na-verify, nakumpirma, naka-log in, nag-log in, may nag-login, bagong login, nakarehistro, na-register, naidagdag, natanggal, na-lock, natanggap na, natanggap namin, matagumpay, na-link, naaprubahan, nakumpleto',
    otherCode:
      'zip code, postal code, error code, area code, referral code, branch code, tracking code, booking code, code ng produkto, code ng kulay, code ng tindahan, code ng bansa, code ng sangay, code ng error, code ng diskwento, code sa gate, code ng pinto, biller code, wifi password',
    handover:
      'delivery code mo, code sa pagkuha, code ng pagkuha, pickup code mo, locker code mo, code sa pag-pickup, code ng padala, delivery otp mo, delivery code, pickup code, pick-up code, claim code, code ng delivery, code sa pag-claim, pin ng delivery, ride code, trip pin, code sa pick up, release code',
    courier:
      'sa rider, ang rider, sa driver, ang driver, sa courier, sa delivery rider, sa kuryer, sa pagkuha, sa cashier, sa technician, sa nagdeliver, kay kuya, rider, driver, courier, kay rider, kay kuya rider, kahera, sa kahera, sa guard, taga-deliver, sa taga-deliver',
    tell: 'ibigay, ipakita mo, ibigay mo, sabihin mo, banggitin, hihingin, hihingi, i-present, ipresent, ipaalam, sabihin ang, ibigay ang',
    neverShare:
      'huwag, wag, huwag ibigay, wag i-share, wag ibigay, wag ibahagi, kahit kanino, kaninuman, sinuman, kahit sino, kanino man, lihim, sikreto, hindi kailanman, hinding-hindi, kung hindi ikaw, scam, manloloko, huwag sabihin, wag sabihin, walang sinuman',
  },
  {
    language: 'ceb',
    code: 'kodigo, code nimo, ang imong code, imong code, verification code nimo, imong verification code, kodigo sa pagkumpirma, kodigo nimo, ang code',
    password: 'password nimo, imong password, ang imong password',
    pin: 'pin nimo, imong pin, ang imong pin',
    oneTime: 'usa ka higayon, kausa ra, kausa, usa ra ka gamit',
    otp: 'imong otp, otp nimo, ang imong otp, kodigo nga kausa ra',
    purpose: 'pag-verify, i-verify, mag-login, pagkumpirma, kumpirmahon, pagrehistro, mosulod',
    ask: 'isulod, gamita, i-enter, i-type, ibutang, gamiton, isulti, ipakita',
    is: 'mao ang, mao, kay',
    common:
      'imong, nimo, ang, sa, ug, nga, kini, mga, para, dili, ka, ni, kang, og, namo, kung, gikan, pinaagi',
    reference:
      'order nimo, imong order, account nimo, imong account, kard, padala, resibo, booking, tiket, reklamo, transaksyon, lingkoranan, lamesa, kwarto, linya, reperensya, nahuman sa, parsela',
    amount: 'kantidad, balanse, kinatibuk-an, presyo, bayad, kantidad nga',
    currency: 'piso, pesos, php',
    numero: 'numero, no',
    phone: 'tawag, tawagi, telepono, tawag sa, kontaka',
    valid: 'balido, hangtod, balido hangtod, ma-expire',
    life: 'minutos, minuto, segundo, oras, adlaw, semana, bulan, tuig, higayon',
    promo: 'diskwento, promo, kupon, libre ang',
    old: 'daan, ang daan, kaniadto, miagi, ayaw tagda',
    fresh: 'bag-o, bag-ong, sakto, husto',
    replaces: 'mopuli sa, mopuli, ilis sa, puli sa',
    replacedBy: 'gipulihan sa, gipulihan og, gi-ilisan og, giilisan og',
    void: 'expired na, na-expire na, dili na balido, dili balido, sayop, mali, gigamit na, nagamit na, gikansela, gibalibaran, dili na mogana, daghan kaayo nga pagsulay',
    changed:
      'giusab, giusab na, nausab, nausab na, gi-update, gi-update na, gi-reset, gi-reset na, giilisan, gikumpirma na, narehistro na, malampuson',
    otherCode: 'zip code, postal code, error code, kodigo sa produkto, kodigo sa nasud',
    handover: 'delivery code nimo, kodigo sa pagkuha, pickup code nimo, code sa delivery, code sa pagkuha',
    courier: 'sa rider, sa drayber, sa courier, rider, driver, sa driver',
    neverShare: 'ayaw, ayaw ihatag, bisan kinsa, kang bisan kinsa, tago, sekreto, walay bisan kinsa',
    tell: 'ihatag, sultihi',
  },
  {
    language: 'ilo',
    code: 'kodigo, ti kodigo, kodigom, kodigoyo, ti kodem, kodem, kode ti panangpaneknek, verification code mo',
    password: 'password mo, ti passwordmo, kontrasenias',
    pin: 'pin mo, ti pin-mo, pinmo',
    oneTime: 'maminsan, maminsan laeng, naminsan',
    otp: 'otp mo, ti otp-mo, kodigo a maminsan laeng',
    purpose: 'panangpaneknek, paneknekan, panagsumrek, sumrek, panagrehistro',
    ask: 'ikabil, usarem, usaren, itype, isurat, isurat ti',
    is: 'ket, isu ti',
    common: 'ti, iti, ken, nga, mo, yo, dagiti, para, saan, no, kada, manipud, daytoy, dimo, datayo',
    reference:
      'orden, account mo, kard, padala, resibo, tiket, reklamo, transaksion, tugaw, lamisaan, kuarto, bilin, reperensia',
    amount: 'gatad, balanse, dagup, bayad, presio',
    currency: 'piso, pisos, php',
    numero: 'numero, bilang',
    phone: 'tawagan, telepono, umawag, awagan',
    valid: 'umiso agingga, agingga, balido, balido agingga',
    life: 'minuto, segundo, oras, aldaw, lawas, bulan, tawen, daras',
    promo: 'diskuento, promo, kupon',
    old: 'daan, immun-una, naudi a daan',
    fresh: 'baro, a baro, umiso, husto',
    replaces: 'mangsukat iti, sumukat iti, mangsukat',
    void: 'nagpaso, nagpason, saanen a balido, saan a balido, kamali, biddut, nausaren, nausar, nakansela, naikkat',
    changed: 'nasukatan, nasukatanen, nabaliwan, nabaliwanen, na-update, na-reset',
    otherCode: 'zip code, postal code, error code, kodigo ti produkto',
    neverShare:
      'saanmo nga ibaga, dimo ibaga, saanmo nga ited, dimo ited, uray siasino, asinoman, palimed, sikreto',
    tell: 'ibaga, ipakita, ited',
    courier: 'iti rider, iti driver, rider, driver',
  },
  {
    language: 'bo',
    code: 'གསང་ཨང, གསང་གྲངས, ཨང་རྟགས, ར་སྤྲོད་ཨང, ར་སྤྲོད་ཨང་རྟགས, ངེས་སྦྱོར་ཨང, ར་སྤྲོད་གསང་ཨང, གསང་ཡིག་ཨང, གསང་ཡིག, ངོས་འཛིན་ཨང་, ངོས་འཛིན་ཨང་གྲངས, བདེན་དཔང་ཨང་, ར་སྤྲོད་ཨང་',
    password: 'གསང་ཚིག, འཛུལ་ཚིག, གསང་བའི་ཚིག',
    pin: 'པིན་ཨང, པིན',
    oneTime: 'ཐེངས་གཅིག, ཐེངས་གཅིག་མ',
    otp: 'ཨོ་ཊི་པི, ཨོ་ཏི་པི',
    purpose: 'ནང་འཛུལ, ར་སྤྲོད, ངེས་སྦྱོར, ཐོ་འགོད',
    ask: 'ནང་འཇུག, འཇུག་རོགས, བྲིས་རོགས',
    is: 'ནི, ཡིན, རེད',
    reference: 'རྩིས་ཁྲ, ཤོག་བྱང, མངགས་ཉོ, དཔྱད་ཨང',
    amount: 'དངུལ་འབོར, ལྷག་དངུལ',
    phone: 'ཁ་པར, འབྲེལ་གཏུག',
    valid: 'གོ་ཆོད, དུས་བཀག',
    old: 'རྙིང་པ, སྔོན་མ',
    replaces: 'ཚབ་ཏུ',
    void: 'གོ་མི་ཆོད, དུས་ཡོལ, ནོར་འདུག',
    changed: 'བསྒྱུར་ཟིན, བརྗེས་ཟིན',
    otherCode: 'སྦྲག་ཨང',
    neverShare: 'སུ་ལའང་མ, གཞན་ལ་མ, མ་བཤད',
  },
];
