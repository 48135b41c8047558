-- A small catalogue of products, and detailed rules of two of them, so that the first pages are not empty. The limits are invented.

insert into catalogue_version (authority, number, made_on, made_by, source) values ('500000', 1, '2026-01-05', 'cq-organizer', '演示数据');
insert into catalogue_product (authority, code, name, name_folded, product_class, risk, control, since_version) values
  ('500000', 'CQ-001', '钢筋混凝土用热轧钢筋', '钢筋混凝土用热轧钢筋', '建筑材料', 'high', 'licence', 1),
  ('500000', 'CQ-002', '水泥', '水泥', '建筑材料', 'high', 'licence', 1),
  ('500000', 'CQ-003', '聚氯乙烯绝缘电线电缆', '聚氯乙烯绝缘电线电缆', '电线电缆', 'high', 'ccc', 1),
  ('500000', 'CQ-004', '安全网', '安全网', '劳动防护', 'high', 'none', 1),
  ('500000', 'CQ-005', '插头插座', '插头插座', '电路开关', 'high', 'ccc', 1),
  ('500000', 'CQ-006', '塑料购物袋', '塑料购物袋', '日用塑料', 'low', 'none', 1),
  ('500000', 'CQ-007', '复肥', '复肥', '农资', 'high', 'licence', 1),
  ('500000', 'CQ-008', '家用和类似用途固定式电气装置的开关', '家用和类似用途固定式电气装置的开关', '电路开关', 'medium', 'ccc', 1),
  ('500000', 'CQ-009', '毛巾', '毛巾', '纺织品', 'low', 'none', 1),
  ('500000', 'CQ-010', '纸巾纸', '纸巾纸', '纸制品', 'low', 'none', 1),
  ('500000', 'CQ-011', '人造板', '人造板', '建筑材料', 'medium', 'none', 1),
  ('500000', 'CQ-012', '石英手表', '石英手表', '日用消费品', 'low', 'none', 1),
  ('500000', 'CQ-013', '中小学体育器材', '中小学体育器材', '文体用品', 'medium', 'none', 1),
  ('500000', 'CQ-014', '危险化学品包装物、容器', '危险化学品包装物、容器', '化工', 'high', 'licence', 1),
  ('500000', 'CQ-015', '电动自行车', '电动自行车', '交通用品', 'high', 'ccc', 1),
  ('500000', 'CQ-016', '儿童玩具', '儿童玩具', '儿童用品', 'high', 'ccc', 1),
  ('500000', 'CQ-017', '电热毯', '电热毯', '家用电器', 'high', 'ccc', 1),
  ('500000', 'CQ-018', '消防应急灯具', '消防应急灯具', '消防产品', 'high', 'ccc', 1),
  ('500000', 'CQ-019', '汽车轮胎', '汽车轮胎', '交通用品', 'medium', 'ccc', 1),
  ('500000', 'CQ-020', '安全帽', '安全帽', '劳动防护', 'high', 'licence', 1);

insert into catalogue_version (authority, number, made_on, made_by, source) values ('150000', 1, '2026-01-05', 'nm-organizer', '演示数据');
insert into catalogue_product (authority, code, name, name_folded, product_class, risk, control, since_version) values
  ('150000', 'NM-001', '钢筋混凝土用热轧钢筋', '钢筋混凝土用热轧钢筋', '建筑材料', 'high', 'licence', 1),
  ('150000', 'NM-002', '水泥', '水泥', '建筑材料', 'high', 'licence', 1),
  ('150000', 'NM-003', '聚氯乙烯绝缘电线电缆', '聚氯乙烯绝缘电线电缆', '电线电缆', 'high', 'ccc', 1),
  ('150000', 'NM-004', '安全网', '安全网', '劳动防护', 'high', 'none', 1),
  ('150000', 'NM-005', '插头插座', '插头插座', '电路开关', 'high', 'ccc', 1),
  ('150000', 'NM-006', '塑料购物袋', '塑料购物袋', '日用塑料', 'low', 'none', 1),
  ('150000', 'NM-007', '复肥', '复肥', '农资', 'high', 'licence', 1),
  ('150000', 'NM-008', '家用和类似用途固定式电气装置的开关', '家用和类似用途固定式电气装置的开关', '电路开关', 'medium', 'ccc', 1),
  ('150000', 'NM-009', '毛巾', '毛巾', '纺织品', 'low', 'none', 1),
  ('150000', 'NM-010', '纸巾纸', '纸巾纸', '纸制品', 'low', 'none', 1),
  ('150000', 'NM-011', '人造板', '人造板', '建筑材料', 'medium', 'none', 1),
  ('150000', 'NM-012', '石英手表', '石英手表', '日用消费品', 'low', 'none', 1),
  ('150000', 'NM-013', '中小学体育器材', '中小学体育器材', '文体用品', 'medium', 'none', 1),
  ('150000', 'NM-014', '危险化学品包装物、容器', '危险化学品包装物、容器', '化工', 'high', 'licence', 1),
  ('150000', 'NM-015', '电动自行车', '电动自行车', '交通用品', 'high', 'ccc', 1),
  ('150000', 'NM-016', '儿童玩具', '儿童玩具', '儿童用品', 'high', 'ccc', 1),
  ('150000', 'NM-017', '电热毯', '电热毯', '家用电器', 'high', 'ccc', 1),
  ('150000', 'NM-018', '消防应急灯具', '消防应急灯具', '消防产品', 'high', 'ccc', 1),
  ('150000', 'NM-019', '汽车轮胎', '汽车轮胎', '交通用品', 'medium', 'ccc', 1),
  ('150000', 'NM-020', '安全帽', '安全帽', '劳动防护', 'high', 'licence', 1);

insert into catalogue_version (authority, number, made_on, made_by, source) values ('140000', 1, '2026-01-05', 'sx-organizer', '演示数据');
insert into catalogue_product (authority, code, name, name_folded, product_class, risk, control, since_version) values
  ('140000', 'SX-001', '钢筋混凝土用热轧钢筋', '钢筋混凝土用热轧钢筋', '建筑材料', 'high', 'licence', 1),
  ('140000', 'SX-002', '水泥', '水泥', '建筑材料', 'high', 'licence', 1),
  ('140000', 'SX-003', '聚氯乙烯绝缘电线电缆', '聚氯乙烯绝缘电线电缆', '电线电缆', 'high', 'ccc', 1),
  ('140000', 'SX-004', '安全网', '安全网', '劳动防护', 'high', 'none', 1),
  ('140000', 'SX-005', '插头插座', '插头插座', '电路开关', 'high', 'ccc', 1),
  ('140000', 'SX-006', '塑料购物袋', '塑料购物袋', '日用塑料', 'low', 'none', 1),
  ('140000', 'SX-007', '复肥', '复肥', '农资', 'high', 'licence', 1),
  ('140000', 'SX-008', '家用和类似用途固定式电气装置的开关', '家用和类似用途固定式电气装置的开关', '电路开关', 'medium', 'ccc', 1),
  ('140000', 'SX-009', '毛巾', '毛巾', '纺织品', 'low', 'none', 1),
  ('140000', 'SX-010', '纸巾纸', '纸巾纸', '纸制品', 'low', 'none', 1),
  ('140000', 'SX-011', '人造板', '人造板', '建筑材料', 'medium', 'none', 1),
  ('140000', 'SX-012', '石英手表', '石英手表', '日用消费品', 'low', 'none', 1),
  ('140000', 'SX-013', '中小学体育器材', '中小学体育器材', '文体用品', 'medium', 'none', 1),
  ('140000', 'SX-014', '危险化学品包装物、容器', '危险化学品包装物、容器', '化工', 'high', 'licence', 1),
  ('140000', 'SX-015', '电动自行车', '电动自行车', '交通用品', 'high', 'ccc', 1),
  ('140000', 'SX-016', '儿童玩具', '儿童玩具', '儿童用品', 'high', 'ccc', 1),
  ('140000', 'SX-017', '电热毯', '电热毯', '家用电器', 'high', 'ccc', 1),
  ('140000', 'SX-018', '消防应急灯具', '消防应急灯具', '消防产品', 'high', 'ccc', 1),
  ('140000', 'SX-019', '汽车轮胎', '汽车轮胎', '交通用品', 'medium', 'ccc', 1),
  ('140000', 'SX-020', '安全帽', '安全帽', '劳动防护', 'high', 'licence', 1);

insert into detailed_rules (authority, regime, product_folded, version, content, sha256, drafted_by, drafted_on, status, reviewed_on, consulted_from, consulted_until, consulted_result, published_on, channel, published_by) values
  ('500000', 'cq-2023', '塑料购物袋', 1, '{"title":"塑料购物袋产品质量监督抽查实施细则（演示）","product":"塑料购物袋","productCode":"CQ-006","productClasses":["背心袋","平口袋"],"makerSizes":["大型","中型","小型"],"basis":["GB/T 21661"],"sampling":{"method":"在成品库自检合格的待销产品中以随机数表抽取，每家不超过两个批次","specs":"同一规格","base":500,"unit":"个","quantities":[{"test":50,"reserve":50}],"disposal":"检验后按规定处置，备用样品不留存企业","parameters":"规格以标称为准"},"items":[{"name":"厚度偏差","part":"physical","itemClass":"B","standard":"GB/T 21661","method":"测厚仪，十点平均","limit":{"direction":"within","value":-15,"upper":15,"unit":"%"},"retestable":true,"onSite":false},{"name":"提吊试验","part":"physical","itemClass":"A","standard":"GB/T 21661","method":"负荷提吊3600次","requirement":"无断裂、无开裂","retestable":true,"onSite":false},{"name":"落镖冲击","part":"physical","itemClass":"B","standard":"GB/T 21661","method":"落镖法，十次不破的次数","limit":{"direction":"at-least","value":8,"unit":"次"},"retestable":true,"onSite":false},{"name":"标识","part":"label","itemClass":"C","standard":"GB/T 21661","method":"目测","requirement":"标明名称、规格、厂名和可重复使用","retestable":false,"onSite":false}],"selection":"演示：选定与安全和环保有关的主要项目","judgement":{"physical":"任一项不合格即判实物质量不合格","label":"任一项不合格即判标识不合格","overall":"任一项不合格即判该批产品不合格，A类不合格为严重不合格"},"cautions":"试样在标准环境中调节","objections":"按办法的规定办理"}',
  '3bae54e870a2dd3c01ba8abe7790a2dba8325b5171c66ee645bb531eca1f1f1b', 'cq-organizer', '2026-01-06', 'published', '2026-01-12', '2026-01-07', '2026-01-11', '没有收到意见', '2026-01-15', '部门网站', 'cq-leader');
insert into expert_vote (rules, position, name, unit, agrees)
  select id, 1, '演示专家甲', '演示检验研究院', true from detailed_rules where authority = '500000' and product_folded = '塑料购物袋' and version = 1;
insert into expert_vote (rules, position, name, unit, agrees)
  select id, 2, '演示专家乙', '演示大学', true from detailed_rules where authority = '500000' and product_folded = '塑料购物袋' and version = 1;

insert into detailed_rules (authority, regime, product_folded, version, content, sha256, drafted_by, drafted_on, status, reviewed_on, consulted_from, consulted_until, consulted_result, published_on, channel, published_by) values
  ('150000', 'nmg-trial', '安全网', 1, '{"title":"安全网产品质量监督抽查实施细则（演示）","product":"安全网","productCode":"NM-004","productClasses":["平网","立网","密目网"],"makerSizes":["大型","中型","小型"],"basis":["GB 5725"],"sampling":{"method":"在待销产品中以随机数表抽取","specs":"同一规格","base":10,"unit":"张","quantities":[{"test":2,"reserve":2}],"disposal":"检验后按规定处置","parameters":"规格以标称为准"},"items":[{"name":"断裂强力","part":"physical","itemClass":"A","standard":"GB 5725","method":"拉伸试验","limit":{"direction":"at-least","value":2000,"unit":"N"},"retestable":true,"onSite":false,"appliesTo":"密目网"},{"name":"网目边长","part":"physical","itemClass":"B","standard":"GB 5725","method":"钢尺测量","limit":{"direction":"at-most","value":8,"unit":"cm"},"retestable":true,"onSite":false,"appliesTo":"平网、立网"},{"name":"开眼环扣强力","part":"physical","itemClass":"B","standard":"GB 5725","method":"拉伸试验","limit":{"direction":"at-least","value":800,"unit":"N"},"retestable":true,"onSite":false,"appliesTo":"密目网"},{"name":"标识","part":"label","itemClass":"C","standard":"GB 5725","method":"目测","requirement":"标明名称、规格、厂名、日期","retestable":false,"onSite":false}],"selection":"演示：选定主要安全项目","judgement":{"physical":"任一项不合格即判实物质量不合格","label":"任一项不合格即判标识不合格","overall":"任一项不合格即判该批产品不合格"},"cautions":"试样应调湿","objections":"按办法的规定办理"}',
  '76d97757ff4c1ddf31c4fdd473d3dc8e6df5d229d0ae63ebd1a529ee3d6e89da', 'nm-organizer', '2026-01-06', 'published', '2026-01-12', '2026-01-07', '2026-01-11', '没有收到意见', '2026-01-15', '部门网站', 'nm-leader');
insert into expert_vote (rules, position, name, unit, agrees)
  select id, 1, '演示专家甲', '演示检验研究院', true from detailed_rules where authority = '150000' and product_folded = '安全网' and version = 1;
insert into expert_vote (rules, position, name, unit, agrees)
  select id, 2, '演示专家乙', '演示大学', true from detailed_rules where authority = '150000' and product_folded = '安全网' and version = 1;
