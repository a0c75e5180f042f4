import type { CueTable } from '../cues.ts';

export const cues: CueTable = {
  negated: 'không|đừng|chớ|chưa|không bao giờ|cấm|tránh|mà không',
  hindered: 'ngần ngại|do dự|quên|chần chừ|bỏ lỡ|sợ|chỉ',
  ends: 'và|nhưng|mà|ai|nếu|khi|rằng|thì|rồi',
  or: 'hoặc|hay',
  without: 'mà không',
  leave_out: [
    String.raw`(?:không|đừng|chớ|cấm|không được|không bao giờ) (?:bao giờ |được )?(?:nhắc|đề cập|nói (?:về|đến|tới)|bàn (?:về|luận)|thảo luận|nêu|trích dẫn|kể)(?!\p{L})|tránh (?:nhắc|đề cập|nói về|chủ đề)|bỏ qua (?:mọi|tất cả|các) (?:thông tin|câu hỏi)|im lặng về|giữ im lặng`,
  ],
  hide: [
    String.raw`(?:che giấu|giấu đi|giấu giếm|giấu nhẹm|che đậy|bưng bít|ém nhẹm)(?!\p{L})|(?:hãy |và )giấu (?:các|những|con|số|việc|sự)(?!\p{L})|giữ bí mật (?:về|việc|số)`,
  ],
  change_subject: [
    '(?:đổi|chuyển|lái|đánh trống lảng|hướng) .{0,20}(?:chủ đề|câu chuyện|cuộc trò chuyện|đề tài)|đánh trống lảng',
  ],
  report: [
    '(?:báo|báo cáo|thông báo|tố giác|tố cáo|trình báo|khai báo|giao nộp) .{0,50}(?:công an|cảnh sát|chính quyền|nhà chức trách|cơ quan chức năng|an ninh|bộ giáo dục|hiệu trưởng|ban giám hiệu|phụ huynh|cha mẹ)',
  ],
  identify: [
    String.raw`(?:tìm hiểu|tìm ra|điều tra|xác định|ghi lại) (?:xem )?(?:ai|danh tính|tên|họ tên|người hỏi)(?!\p{L})|lập danh sách (?:những|người|học sinh|tên)`,
  ],
  pretend: [
    String.raw`giả (?:vờ|bộ)(?!\p{L})|làm như (?:không|chưa)|(?:nói|trả lời|bảo) (?:rằng |là )?(?:bạn |mình |em )?không (?:biết|nhớ|có)(?!\p{L})|coi như (?:không|chưa)`,
  ],
};
