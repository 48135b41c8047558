-- One practice in force and two proposals that wait for a leader, so that the page of practices shows each kind.

insert into adopted_practice (authority, regime, topic, choice, reason, document_number, proposed_by, proposed_on,
    valid_from, approved_by, decided_on) values
  ('500000', 'cq-2023', 'statutoryPeriod:retest-decision', '10 working-day',
   '办法未规定是否复检的决定期限，统一内部时限，便于当事人预期', '演示〔2024〕1号', 'cq-organizer', '2024-02-26',
   '2024-03-01', 'cq-leader', '2024-03-01');

insert into adopted_practice (authority, regime, topic, choice, reason, proposed_by, proposed_on, valid_from) values
  ('500000', 'cq-2023', 'resultRecipients:qualified,online,platform-operator', 'none',
   '检验未发现不合格的，无需平台处置', 'cq-organizer', '2024-04-01', '2024-04-01'),
  ('150000', 'nmg-trial', 'statutoryPeriod:result-service', '5 working-day',
   '办法只要求及时告知，统一为五个工作日', 'nm-organizer', '2024-04-01', '2024-04-01');
