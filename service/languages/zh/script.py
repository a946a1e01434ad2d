"""The two scripts of Chinese: words are written here in simplified characters, and read in traditional ones too."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice, product
from typing import Final

from service.parsing.language import Meaning

# a simplified character and what stands for it in traditional texts; where that may be several, all of them
_PAIRS: Final = """
昼晝 喷噴 贰貳 叁參 仪儀 伞傘
万萬 与與 专專 业業 东東 丝絲 两兩 严嚴 个個 丰豐 临臨 为為爲 丽麗 举舉 么麼 义義 乐樂 习習
书書 买買 乱亂 争爭 亏虧 亚亞 产產 亲親 亿億 仅僅 从從 仓倉 们們 价價 众眾衆 优優 会會 伟偉
传傳 伤傷 伦倫 体體 余餘 侠俠 侦偵 侧側 债債 倾傾 储儲 儿兒 党黨 兰蘭 关關 兴興 养養 内內 册冊
写寫 军軍 农農 冲衝沖 决決 况況 冻凍 净淨 准準准 凉涼 减減 几幾 凤鳳 凭憑 击擊 划劃划 刘劉 则則
刚剛 创創 删刪 别別 刹剎 剂劑 剧劇 劝勸 办辦 务務 动動 励勵 劳勞 势勢 区區 医醫 华華 协協 单單
卖賣 卢盧 卫衛 却卻 厂廠 厅廳 历歷曆 压壓 厌厭 县縣 参參 双雙 发發髮 变變 叙敘 叠疊 号號 叹嘆
听聽 启啟 员員 响響 问問 团團 园園 围圍 国國 图圖 圆圓 圣聖 场場 坏壞 块塊 坚堅 坛壇 垒壘 处處
备備 复復複 够夠 头頭 夹夾 夺奪 奋奮 奖獎 妆妝 妇婦 妈媽 姗姍 娱娛 婴嬰 孙孫 学學 宁寧 宝寶
实實 审審 宽寬 宾賓 对對 导導 将將 尔爾 尘塵 尝嘗 层層 属屬 岁歲 岂豈 岛島 岭嶺 币幣 帅帥 师師
帐帳 带帶 帮幫 干乾幹干 庄莊 庆慶 库庫 应應 庙廟 废廢 开開 异異 弃棄 张張 弯彎 强強 归歸 当當
录錄 彻徹 径徑 忆憶 忧憂 怀懷 态態 总總 恋戀 恼惱 恶惡 悬懸 惊驚 惯慣 愿願 懒懶 戏戲 战戰 户戶
扑撲 执執 扩擴 扫掃 扬揚 扰擾 抚撫 抢搶 护護 报報 担擔 拟擬 拥擁 择擇 挂掛 挡擋 挤擠 挥揮 换換
据據 损損 捡撿 掷擲 揽攬 摄攝 摆擺 摇搖 撑撐 敌敵 数數 斋齋 断斷 无無 旧舊 时時 旷曠 显顯 晒曬
晓曉 暂暫 术術 机機 杀殺 杂雜 权權 条條 来來 杨楊 极極 构構 枪槍 柜櫃 标標 栋棟 栏欄 树樹 样樣
桥橋 档檔 梦夢 检檢 楼樓 榄欖 欢歡 欧歐 残殘 毕畢 气氣 汇匯彙 汉漢 汤湯 没沒 沟溝 泪淚 泽澤
洁潔 测測 济濟 浏瀏 浓濃 涛濤 润潤 涨漲 渐漸 温溫 湾灣 湿濕 满滿 滚滾 灭滅 灯燈 灵靈 灾災 炉爐
点點 热熱 烦煩 烧燒 爱愛 爷爺 牵牽 犹猶 独獨 狮獅 猎獵 猫貓 献獻 玛瑪 环環 现現 琐瑣 电電 画畫
畅暢 疗療 疯瘋 痒癢 盐鹽 监監 盖蓋 盘盤 眯瞇 着著着 睁睜 码碼 砖磚 础礎 确確 礼禮 祸禍 离離
种種 积積 称稱 稳穩 穷窮 窃竊 竞競 笔筆 签簽籤 简簡 粮糧 粤粵 紧緊 纠糾 红紅 约約 级級 纪紀
纯純 纸紙 纽紐 线線綫 练練 组組 细細 织織 终終 绍紹 经經 结結 绕繞 绘繪 给給 络絡 绝絕 统統
继繼 绩績 续續 绳繩 维維 综綜 绿綠 缓緩 编編 缘緣 缩縮 网網 罗羅 罚罰 罢罷 职職 联聯 聪聰 肃肅
肠腸 肤膚 肾腎 胜勝 脏髒臟 脑腦 脚腳 脱脫 脸臉 腾騰 舰艦 艺藝 节節 苏蘇 范範范 荐薦 药藥 莱萊
获獲 萝蘿 营營 虑慮 虽雖 虾蝦 蚀蝕 补補 表表錶 装裝 见見 观觀 规規 视視 览覽 觉覺 触觸 誉譽
计計 订訂 认認 讨討 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 词詞
试試 诗詩 诚誠 话話 诞誕 询詢 该該 详詳 语語 误誤 说說 请請 诸諸 诺諾 读讀 课課 谁誰 调調 谈談
谊誼 谋謀 谓謂 谢謝 谱譜 谷谷穀 贝貝 负負 财財 责責 败敗 账賬帳 货貨 质質 贩販 贪貪 购購 贯貫
贴貼 贵貴 贷貸 费費 贺賀 资資 赏賞 赔賠 赖賴 赚賺 赛賽 赞讚贊 赠贈 赢贏 赵趙 赶趕 趋趨 跃躍
践踐 踪蹤 车車 转轉 轮輪 软軟 轻輕 载載 较較 辆輛 辈輩 输輸 边邊 达達 迁遷 过過 迈邁 运運 还還
这這 进進 远遠 违違 连連 迟遲 适適 选選 递遞 逻邏 遗遺 遥遙 邓鄧 邮郵 邻鄰 郑鄭 采採采 释釋
里裡裏里 鉴鑒 针針 钓釣 钟鐘鍾 钢鋼 钥鑰 钱錢 铁鐵 铃鈴 铺鋪 银銀 链鏈 销銷 锁鎖 锅鍋 错錯 锻鍛
键鍵 镇鎮 镜鏡 长長 门門 闭閉 闲閒閑 间間 闹鬧 闻聞 阅閱 队隊 阳陽 阴陰 阵陣 际際 陆陸 陈陳
险險 随隨 隐隱 难難 雾霧 静靜 面面麵 页頁 顶頂 项項 顺順 须須 顾顧 顿頓 预預 领領 频頻 题題
颜顏 额額 风風 飞飛 饭飯 饮飲 饰飾 饼餅 饿餓 馆館 馒饅 马馬 驾駕 骑騎 验驗 骗騙 鱼魚 鲜鮮 鸟鳥
鸡雞 鸭鴨 麦麥 黄黃 齐齊 龄齡 龙龍 后後后 周週周 台台臺 只只隻 游遊游 啰囉 吗嗎 呐吶 尽盡儘
并並併 厨廚 鸽鴿 咸鹹咸 弹彈 拦攔 尴尷 滨濱 饺餃 腊臘 蛰蟄 涝澇 夸誇 秃禿 稣穌
"""
_TRADITIONAL: Final = {pair[0]: pair[1:] for pair in _PAIRS.split()}
_ONE_WAY: Final = str.maketrans({one: ways for one, ways in _TRADITIONAL.items() if len(ways) == 1})
_MANY: Final = frozenset(one for one, ways in _TRADITIONAL.items() if len(ways) > 1)
_MOST: Final = 8  # ways to write one word that are entered


def both_scripts(
    entries: Iterable[tuple[Meaning, str | tuple[str, ...]]],
) -> tuple[tuple[Meaning, tuple[str, ...]], ...]:
    """The entries with each form in both scripts."""
    return tuple(
        (meaning, tuple(way for form in (forms.split(",") if isinstance(forms, str) else forms) for way in ways(form)))
        for meaning, forms in entries
    )


def both_scripts_of(words: str) -> str:
    """Words parted by blanks, in both scripts."""
    return " ".join(way for word in words.split() for way in ways(word))


def ways(form: str) -> list[str]:
    """The ways to write a form: as it stands, and with its characters in the traditional script."""
    plain = form.translate(_ONE_WAY)
    if plain == form and _MANY.isdisjoint(form):
        return [form]
    if _MANY.isdisjoint(form):
        return [form, plain]
    written = map("".join, islice(product(*(_TRADITIONAL.get(one, one) for one in form)), _MOST))
    return list(dict.fromkeys([form, *written]))
