/** From word to word, both in Traditional letters. */
export type WordPairs = readonly (readonly [string, string])[];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pairs of OpenCC that are not taken: Taiwan says the first too, or the second is wrong there. */
export const NOT_TAKEN = words(`
  保存 公元 地址 設備 查看 打開 連接 連接器 添加 發佈 聯繫 聯繫歷史 消息 項目 函數 函數式編程 內聯函數 參數 參數表 局部 全局 權限 性能 性價比
  高級 低級 高端 優化 界面 社區 實例 映射 鏡像 溢出 拋出 綁定 算子 類型 字體 持久性 分區 回調 掛斷 呼出 圖庫 自行車 涼菜 萬象 歐拉
  預設 訪問 數字 通道 模擬 過程式編程 標識符 操作數 可視化 內置 前綴 後綴 聲明 用戶名 智能 處理程序 虛擬機
  多態 網關 花屏 審覈 外置 布爾 串行
`);

/** Words of two meanings: Taiwan has another word for the one in computing, and this very word for the other (程序 in law, 菜單 at table). */
export const OF_COMPUTING = words(`
  程序 窗口 文件 循環 支持 對象 登錄 信道 通信 用戶 數據 菜單 註銷 註冊表 調度 運行 進程 接口 組件 隊列 指針 重載 重裝 遠程 點擊 默認 默認值 觸摸
  設置 導入 導出 屏蔽 批量 搜索 查找 激活 禁用 算法 代碼 仿真 發送 刷新 剪切 加載 卸載 壁紙 截取 調用 變量 枚舉 光標 散列 視圖
  堆棧 並行計算 移動電話 創建 粘貼 相冊 圖像
`);

/** Words that no others make together, whatever follows: the segmenter cuts 鼠|標點|擊 and 數據|庫裡. */
export const UNMISTAKABLE = words(`
  鼠標 數據庫 服務器 操作系統 軟件 硬件 屏幕 互聯網 打印機 人工智能 文件夾 瀏覽器 計算機 智能手機 集成電路 知識產權 意大利 新西蘭
`);

/** Words that tell that a clause speaks of computing. */
export const COMPUTING = words(`
  軟件 硬件 計算機 電腦 服務器 客戶端 數據庫 操作系統 編程 程序員 源代碼 源碼 互聯網 瀏覽器 網頁 網站 網絡 屏幕 鼠標 鍵盤 手機 文件夾 文件名 內存
  硬盤 磁盤 打印機 字符 字符串 數組 線程 下載 上傳 密碼 賬號 帳號 用戶名 命令行 對話框 圖標 緩存 端口 字節 插件 輸入法 U盤
  Windows Linux macOS Android iOS Python Java JavaScript TypeScript SQL HTML API App APP Excel Word PDF USB
`);

/** What OpenCC lacks, or turns into words that Taiwan does not say. */
export const OWN_PAIRS: WordPairs = [
  ['計算機', '電腦'],
  ['二進制', '二進位'],
  ['八進制', '八進位'],
  ['十進制', '十進位'],
  ['十六進制', '十六進位'],
  ['計算器', '計算機'],
  ['實價登錄', '實價登錄'],
  ['視頻訊號', '視訊訊號'],
  ['臺電', '台電'],
  ['臺語', '台語'],
  ['死機', '當機'],
  ['線粒體', '粒線體'],
  ['博客來', '博客來'],
  ['便攜式', '攜帶式'],
  ['網卡', '網路卡'],
  ['網關', '閘道'],
  ['智能手機', '智慧型手機'],
  ['視頻信號', '視訊訊號'],
  ['短信息', '簡訊'],
  ['回調函數', '回呼函式'],
  ['用戶名', '使用者名稱'],
  ['質量管理', '品質管理'],
  ['產品質量', '產品品質'],
  ['服務質量', '服務品質'],
  ['教學質量', '教學品質'],
  ['空氣質量', '空氣品質'],
  ['睡眠質量', '睡眠品質'],
  ['生活質量', '生活品質'],
  ['質量保證', '品質保證'],
  ['高質量', '高品質'],
  ['酸奶', '優格'],
  ['西紅柿', '番茄'],
  ['土豆', '馬鈴薯'],
  ['公交車', '公車'],
  ['公共汽車', '公車'],
  ['充電寶', '行動電源'],
  ['賬號', '帳號'],
  ['賬戶', '帳戶'],
  ['登錄賬號', '登入帳號'],
];

/** Letters that OpenCC chooses otherwise than Taiwan writes: from Simplified, by phrase. */
export const OWN_SPELLINGS: WordPairs = [
  ['发布', '發布'],
  ['公布', '公布'],
  ['宣布', '宣布'],
  ['颁布', '頒布'],
  ['雇主', '雇主'],
  ['干咳', '乾咳'],
  ['于先生', '于先生'],
  ['于小姐', '于小姐'],
  ['于女士', '于女士'],
  ['于老师', '于老師'],
  ['于教授', '于教授'],
  ['钟表', '鐘錶'],
  ['胡同', '胡同'],
  ['一台', '一台'],
  ['这台', '這台'],
  ['那台', '那台'],
];
