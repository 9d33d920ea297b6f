// @ts-check
// Words that OpenCC has wrong, or lacks where its default is wrong: general knowledge of the written language, checked
// against MOE's Revised Mandarin Chinese Dictionary (重編國語辭典修訂本) where a note says so. Values are in OpenCC's own
// standard (裏, 麪, 爲); the stages for Taiwan and Hong Kong bring their forms.

/** "simplified traditional", a family of meaning a line. */
export const CORRECTED_WORDS = [
  // 签: a visa or a signature is 簽, a lot drawn is 籤.
  "免签 免簽|落地签 落地簽|工作签 工作簽|旅游签 旅遊簽|掣签 掣籤",
  // 面: flour and what is made of it is 麪, a surface 面.
  "液面 液面|空心面 空心麪|面类 麪類|磨面 磨麪|面酵 麪酵|酵面 麪酵|发面 發麪|揉面 揉麪|和面 和麪|饧面 餳麪|凉面 涼麪|细面 細麪|烤面 烤麪",
  // 发: hair is 髮.
  "接发 接髮|散发赤足 散髮赤足|蓬头散发 蓬頭散髮|披头散发 披頭散髮|发绺 髮綹|发冠卷尾 髮冠卷尾|发小儿 髮小兒|剪发 剪髮|剃发 剃髮|头上的发 頭上的髮|头与发 頭與髮|须发 鬚髮",
  // 须: a beard or whiskers are 鬚.
  "蓝须夜蜂虎 藍鬚夜蜂虎|全须全尾 全鬚全尾",
  // 姜: the root is 薑, the surname 姜.
  "仔姜 仔薑|洋姜 洋薑|嫩姜 嫩薑|姜丝 薑絲|姜蓉 薑蓉|姜糖 薑糖",
  // 冲: water washes, 沖; to rush or a thoroughfare is 衝. 怒沖沖, 興沖沖: MOE.
  "冲冲 沖沖|大水冲 大水沖|洪水冲 洪水沖|江河冲 江河沖|雨冲 雨沖|水一冲 水一沖|冲牙 沖牙|冲挹 沖挹|冲去 沖去|冲没 沖沒|冲走 沖走|冲垮 沖垮|冲倒 沖倒|冲毁 沖毀|冲掉 沖掉",
  // 复: again and back is 復, double 複, to cover or turn over 覆. 復議, 反覆思量: MOE.
  "复议 復議|复命 復命|复叠 複疊|复听 複聽|复信 復信|反复思想 反覆思想|反复思考 反覆思考|反复思量 反覆思量|反复推敲 反覆推敲",
  // 准: to allow is 准, a standard 準; before a person it is always to allow.
  "不准 不准|准许 准許|准我 准我|准你 准你|准他 准他|准她 准她|准咱 准咱|准别人 准別人|准人 准人|准了 准了|请准 請准|求准 求准|恩准 恩准",
  // 系: to tie is 繫.
  "系在 繫在|系上 繫上|系住 繫住|系着 繫着|系于 繫於|系紧 繫緊",
  // 托: to entrust is 託.
  "托我的名 託我的名|托他的名 託他的名|托我名 託我名|好托 好託",
  // 只: 每只 counts, before a verb too (每只要三百元).
  "每只 每隻",
  // 谷: grain is 穀.
  "烘的谷 烘的穀|场上的谷 場上的穀|筛谷 篩穀|打谷 打穀|脱谷 脫穀|晒谷 曬穀|碾谷 碾穀|稻谷 稻穀",
  // 云: clouds are 雲.
  "云彩 雲彩|有云遮 有雲遮|厚云 厚雲|乌云 烏雲",
  // 刮: wind blows, 颳.
  "东风刮 東風颳|西风刮 西風颳|南风刮 南風颳|北风刮 北風颳|狂风刮 狂風颳|风刮 風颳|刮来 颳來|又刮 又颳",
  // 尽: the outermost is 儘 (MOE: 儘裡頭), wholly 盡.
  "尽边 儘邊|尽尖 儘尖|尽后边 儘後邊|尽前头 儘前頭|尽后头 儘後頭|尽里头 儘裏頭|尽上头 儘上頭|尽性 盡性|尽心尽性 盡心盡性",
  // 舍: to give up is 捨; 舍下 is my house.
  "舍了 捨了|舍自己 捨自己|舍命 捨命|舍的 捨的|舍去 捨去|到我舍下 到我舍下",
  // 炼: a chain is 鍊, to refine 煉.
  "炼子 鍊子|金炼 金鍊|银炼 銀鍊|铁炼 鐵鍊|铜炼 銅鍊|炼锁 鍊鎖|锁炼 鎖鍊",
  // 雕: an eagle is 鵰; names of species.
  "金雕 金鵰|海雕 海鵰|草原雕 草原鵰|乌雕 烏鵰|白肩雕 白肩鵰|隼雕 隼鵰|林雕 林鵰|蛇雕 蛇鵰|短趾雕 短趾鵰|鹰雕 鷹鵰|渔雕 漁鵰|食猿雕 食猿鵰|角雕 角鵰",
  // 回: the tropics are 回歸線 in MOE too.
  "南回归线 南回歸線|北回归线 北回歸線|回转 回轉|回天 回天|回流 回流|逆回音 逆回音",
  // 奸: lewdness is 姦 (姦淫).
  "奸淫 姦淫|犯奸淫 犯姦淫",
  // 表: a meter that ticks is 錶.
  "打表 打錶",
  // 里: inside is 裏.
  "罪里 罪裏|深海里 深海裏|大海里 大海裏|园子里 園子裏|狱里 獄裏|家具里 家具裏|啰里啰嗦 囉里囉嗦",
  // 注: the sixth of the six kinds of characters is 轉注.
  "转注 轉注|说文解字注 說文解字注",
  // 了: an ending; 了然 and 了如 are 瞭 only with the eye or the mind before them.
  "了然后 了然後",
  // Words with the plain form.
  "朱红 朱紅|困乏 困乏|咨文 咨文|咨客 咨客|借词 借詞|倒采 倒采|巨细 巨細|家具 家具|家什 家什|征人 征人|仿佛 彷彿|彷佛 彷彿|袅袅 裊裊|珐琅 琺瑯|哄嚷 鬨嚷|贵胄 貴胄|恶心意 惡心意|恶心行 惡心行|干犯 干犯|哄哄 哄哄",
  "布散 布散|周而复始 週而復始|里肌肉 里肌肉",
  // Countries and currencies with 里, which the name rule sees only between other lone characters.
  "马里 馬里|里尔 里爾|里亚尔 里亞爾|阿里亚里 阿里亞里|里兰吉尼 里蘭吉尼|马里兰 馬里蘭",
  // Names.
  "范思哲 范思哲|铜鉴 銅鑑|岳池 岳池|加仑 加侖|库仑 庫侖|海参崴 海參崴",
];
