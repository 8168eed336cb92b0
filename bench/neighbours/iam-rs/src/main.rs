//! Answers lines {id, policies, action, resource, context} with iam-rs.
use iam_rs::{evaluate_policies, Arn, Context, Decision, IAMPolicy, IAMRequest, Principal, PrincipalId};
use std::io::{BufRead, BufReader, BufWriter, Write};

fn main() {
    let path = std::env::args().nth(1).expect("a file of lines");
    let lines = BufReader::new(std::fs::File::open(path).expect("a file that can be read")).lines();
    let mut out = BufWriter::new(std::io::stdout());
    for line in lines {
        let asked: serde_json::Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        let policies: Vec<IAMPolicy> = asked["policies"]
            .as_array()
            .expect("policies")
            .iter()
            .map(|policy| serde_json::from_value(policy.clone()).expect("a policy"))
            .collect();
        let mut context = Context::new();
        for (key, value) in asked["context"].as_object().expect("context") {
            context = context.with_string(key, value.as_str().expect("a string"));
        }
        let request = IAMRequest::new_with_context(
            Principal::Aws(PrincipalId::String("arn:aws:iam::111122223333:role/asking".into())),
            asked["action"].as_str().expect("action"),
            Arn::parse(asked["resource"].as_str().expect("resource")).expect("an ARN"),
            context,
        );
        let allowed = evaluate_policies(&policies, &request).is_ok_and(|decision| decision == Decision::Allow);
        writeln!(out, "{{\"id\":{},\"allowed\":{allowed}}}", asked["id"]).expect("a place to write to");
    }
}
